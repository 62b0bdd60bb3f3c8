// BellTest.a_plate_stands_on_the_pass_until_it_is_fetched: "What was fetched for table 7 is Quattro, not Quattro Formaggi." - table and dish in one text, and a dish can be two words.
package locks;

public class Bell {

    private String plate = "";

    public synchronized void ring(int table, String dish) throws InterruptedException {
        while (!plate.isEmpty()) {
            wait();
        }
        plate = table + " " + dish;
        notifyAll();
    }

    public synchronized String fetch(int table) throws InterruptedException {
        while (!plate.startsWith(table + " ")) {
            wait();
        }
        String dish = plate.split(" ")[1];
        plate = "";
        notifyAll();
        return dish;
    }
}
