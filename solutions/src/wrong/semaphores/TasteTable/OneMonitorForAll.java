// TasteTableTest.tasters_taste_at_the_same_time: "That 40 tasters taste at the same time never happens" - one monitor lets one in.
package semaphores;

public class TasteTable {

    private String sauce = "tomato";

    public void taste(Runnable tasting) throws InterruptedException {
        synchronized (this) {
            tasting.run();
        }
    }

    public void season(Runnable seasoning) throws InterruptedException {
        synchronized (this) {
            seasoning.run();
        }
    }
}
