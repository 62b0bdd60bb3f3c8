package locks;

public class Hatch {

    private String plate; // guarded by this

    public synchronized void put(String dish) throws InterruptedException {
        while (plate != null) {
            wait();
        }
        plate = dish;
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (plate == null) {
            wait();
        }
        String dish = plate;
        plate = null;
        notifyAll();
        return dish;
    }
}
