package locks;

/*
 * 02-locks, exercise 1: Till. Lesson: 02-locks/README.md#2-the-lost-update
 * All waiters and cooks share one till. It adds up well as long as one person is at the counter;
 * when two come at the same moment, money gets lost, or is paid out twice.
 * Goal: deposit, withdraw and balance are right for any number of threads.
 * Rules: amounts are whole cents, and never negative. A till pays what it can pay: withdraw refuses
 * only when there is not enough in it. Several tills do not wait for each other.
 * Commands: mvn test -pl 02-locks -Dtest=TillTest    Hints: 02-locks/hints.md
 */
public class Till {

    private long balance;

    // TODO 1: make the read and the write one step, whoever else is at the counter.
    public void deposit(long cents) {
        balance += cents;
    }

    // TODO 2: nobody gets money that is not there, and a refusal (false) leaves the till as it was.
    public boolean withdraw(long cents) {
        if (balance < cents) {
            return false;
        }
        balance -= cents;
        return true;
    }

    // TODO 3: whoever asks sees every deposit and withdrawal that is done, and none half done.
    public long balance() {
        return balance;
    }
}
