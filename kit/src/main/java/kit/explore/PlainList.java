package kit.explore;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * An ArrayList that keeps its elements itself, for {@link OwnLists}: its often used methods call none of the JDK's.
 *
 * <p><b>Threads:</b> one at a time, as with any ArrayList. An iterator does not tell that the list has changed.
 */
public class PlainList<E> extends ArrayList<E> {
    private static final long serialVersionUID = 1L;

    private Object[] elements;
    private int size;

    public PlainList() {
        this(10);
    }

    public PlainList(int capacity) {
        super(0);
        elements = new Object[capacity];
    }

    public PlainList(Collection<? extends E> all) {
        super(0);
        elements = new Object[all.size() + 1];
        addAll(all);
    }

    private int within(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + size);
        }
        return index;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        return (E) elements[within(index)];
    }

    @Override
    public E set(int index, E element) {
        E before = get(index);
        elements[index] = element;
        return before;
    }

    @Override
    public boolean add(E element) {
        ensureCapacity(size + 1);
        elements[size++] = element;
        return true;
    }

    @Override
    public void add(int index, E element) {
        add(element);
        for (int i = size - 1; i > index; i--) {
            elements[i] = elements[i - 1];
        }
        elements[within(index)] = element;
    }

    @Override
    public E remove(int index) {
        E removed = get(index);
        size--;
        for (int i = index; i < size; i++) {
            elements[i] = elements[i + 1];
        }
        elements[size] = null;
        return removed;
    }

    @Override
    public boolean remove(Object element) {
        int index = indexOf(element);
        if (index >= 0) {
            remove(index);
        }
        return index >= 0;
    }

    @Override
    public void clear() {
        while (size > 0) {
            elements[--size] = null;
        }
    }

    @Override
    public int indexOf(Object element) {
        for (int i = 0; i < size; i++) {
            if (element == null ? elements[i] == null : element.equals(elements[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean contains(Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    public Iterator<E> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public E next() {
                if (next >= size) {
                    throw new NoSuchElementException();
                }
                return get(next++);
            }

            @Override
            public void remove() {
                PlainList.this.remove(--next);
            }
        };
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        for (int i = 0; i < size; i++) {
            action.accept(get(i));
        }
    }

    @Override
    public boolean addAll(Collection<? extends E> all) {
        for (E element : all) {
            add(element);
        }
        return !all.isEmpty();
    }

    @Override
    public void ensureCapacity(int least) {
        if (least > elements.length) {
            Object[] more = new Object[Math.max(least, elements.length * 2)];
            for (int i = 0; i < size; i++) {
                more[i] = elements[i];
            }
            elements = more;
        }
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(elements, size);
    }

    // ---- what is seldom called goes through a list that has but these methods

    @Override
    public List<E> subList(int from, int to) {
        Objects.checkFromToIndex(from, to, size);
        return new Part(from, to - from);
    }

    /** Some neighbours of this list; what it does to them happens to the list. */
    private final class Part extends AbstractList<E> {
        private final int from;
        private int length;

        Part(int from, int length) {
            this.from = from;
            this.length = length;
        }

        @Override
        public int size() {
            return length;
        }

        @Override
        public E get(int index) {
            return PlainList.this.get(from + Objects.checkIndex(index, length));
        }

        @Override
        public E set(int index, E element) {
            return PlainList.this.set(from + Objects.checkIndex(index, length), element);
        }

        @Override
        public void add(int index, E element) {
            PlainList.this.add(from + Objects.checkIndex(index, length + 1), element);
            length++;
        }

        @Override
        public E remove(int index) {
            E removed = PlainList.this.remove(from + Objects.checkIndex(index, length));
            length--;
            return removed;
        }
    }

    private List<E> all() {
        return new Part(0, size);
    }

    @Override
    public <T> T[] toArray(T[] to) {
        return all().toArray(to);
    }

    @Override
    public ListIterator<E> listIterator() {
        return all().listIterator();
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        return all().listIterator(index);
    }

    @Override
    public int lastIndexOf(Object element) {
        return all().lastIndexOf(element);
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> more) {
        return all().addAll(index, more);
    }

    @Override
    public boolean removeAll(Collection<?> others) {
        return all().removeAll(others);
    }

    @Override
    public boolean retainAll(Collection<?> others) {
        return all().retainAll(others);
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        return all().removeIf(filter);
    }

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
        all().replaceAll(operator);
    }

    @Override
    public void sort(Comparator<? super E> order) {
        all().sort(order);
    }

    @Override
    public Spliterator<E> spliterator() {
        return all().spliterator();
    }

    @Override
    protected void removeRange(int from, int to) {
        subList(from, to).clear();
    }

    @Override
    public void trimToSize() {}

    @Override
    public Object clone() {
        return new PlainList<>(this);
    }

    @Override
    public boolean equals(Object other) {
        return other == this || all().equals(other);
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }
}
