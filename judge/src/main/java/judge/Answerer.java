package judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Who answers when a member of one of the answer's own types is named: that type, or a type of the library that it
 * inherits from.
 */
final class Answerer {
    private static final String OBJECT = "java/lang/Object";

    /** A member by its name and descriptor. */
    private record Member(String name, String descriptor) {}

    /** An own type: what it declares and what it inherits from. */
    private record Own(String parent, List<String> interfaces, Set<Member> members) {}

    /** Hears of a member that is used of a type. */
    interface Use {
        void of(String type, String name, String descriptor);
    }

    private final AllowedApi allowed;
    private final Map<String, Own> own = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    /**
     * @param own the answer's classes by binary name
     * @param given binary names of classes that the lesson gives
     */
    Answerer(AllowedApi allowed, Map<String, byte[]> own, Set<String> given) {
        this.allowed = allowed;
        own.values().forEach(this::read);
        given.forEach(name -> this.given.add(name.replace('.', '/')));
    }

    private void read(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        Set<Member> members = new HashSet<>();
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
                members.add(new Member(name, descriptor));
                return null;
            }

            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                members.add(new Member(name, descriptor));
                return null;
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        own.put(reader.getClassName(), new Own(reader.getSuperName(), List.of(reader.getInterfaces()), members));
    }

    /** Whether that type is the answer's own or given by the lesson. */
    boolean owns(String type) {
        return own.containsKey(type) || given.contains(type);
    }

    /**
     * The library's type that must allow the member; null when the answer or the lesson has it itself. Classes come
     * before interfaces, as in the virtual machine.
     */
    String home(String type, String name, String descriptor) {
        return home(type, new Member(name, descriptor), new HashSet<>());
    }

    /** As above; {@code seen} are the interfaces looked at so far, which may be reached on a million ways. */
    private String home(String type, Member member, Set<String> seen) {
        List<String> interfaces = new ArrayList<>();
        String at = type;
        for (; own.containsKey(at); at = own.get(at).parent) {
            if (own.get(at).members.contains(member)) {
                return null;
            }
            interfaces.addAll(own.get(at).interfaces);
        }
        if (given.contains(at)) {
            return null;
        }
        if (at.equals(type) || !at.equals(OBJECT) && inLibrary(at, member.name)) {
            return at;
        }
        for (String parent : interfaces) {
            if (!seen.add(parent)) {
                continue;
            }
            String home = own.containsKey(parent) ? home(parent, member, seen) : parent;
            if (home == null || allowed.allowsMember(home, member.name, member.descriptor)) {
                return home;
            }
        }
        return at;
    }

    /**
     * Tells of members of own interfaces that own classes inherit: an interface with a method {@code stop} must not
     * make Thread's callable.
     */
    void inherited(Use use) {
        own.forEach((type, here) -> {
            Set<String> inherited = new HashSet<>();
            here.interfaces.forEach(parent -> interfaces(parent, inherited));
            inherited.forEach(one -> own.get(one).members.forEach(member -> use.of(type, member.name, member.descriptor)));
        });
    }

    private void interfaces(String type, Set<String> found) {
        if (own.containsKey(type) && found.add(type)) {
            own.get(type).interfaces.forEach(parent -> interfaces(parent, found));
        }
    }

    /** Whether that class of the library or one above it has a member of that name. */
    private static boolean inLibrary(String type, String name) {
        try {
            Class<?> at = Class.forName(type.replace('/', '.'), false, Answerer.class.getClassLoader());
            for (; at != null; at = at.getSuperclass()) {
                if (Stream.of(at.getDeclaredMethods()).anyMatch(m -> m.getName().equals(name))
                        || Stream.of(at.getDeclaredFields()).anyMatch(f -> f.getName().equals(name))) {
                    return true;
                }
            }
            return false;
        } catch (ClassNotFoundException | LinkageError e) {
            return true; // not known: then it counts as that type's
        }
    }
}
