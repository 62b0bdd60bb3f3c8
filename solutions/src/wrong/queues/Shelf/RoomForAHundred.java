// ShelfTest.put_waits_while_the_shelf_is_full: "The pizza that was taken is Funghi, not Margherita" - the 101st pizza stands where the first one stood.
package queues;


public class Shelf<T> {
    private final Object[] places = new Object[100];
    private final int capacity;
    private int first;
    private int count;

    public Shelf(int capacity) { this.capacity = capacity; }

    public synchronized void put(T pizza) throws InterruptedException {
        if (pizza == null) {
            throw new NullPointerException("no pizza");
        }
        while (count == capacity) {
            wait();
        }
        places[(first + count) % places.length] = pizza;
        count++;
        notifyAll();
    }

    @SuppressWarnings("unchecked")
    public synchronized T take() throws InterruptedException {
        while (count == 0) {
            wait();
        }
        T pizza = (T) places[first];
        first = (first + 1) % places.length;
        count--;
        notifyAll();
        return pizza;
    }

    public synchronized int size() { return count; }
}
