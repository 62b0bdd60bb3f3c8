package locks;

import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicReference;

public class Till {

    private final AtomicReference<BigInteger> balance = new AtomicReference<>(BigInteger.ZERO);

    public void deposit(long cents) {
        balance.accumulateAndGet(BigInteger.valueOf(cents), BigInteger::add);
    }

    public boolean withdraw(long cents) {
        while (true) {
            BigInteger now = balance.get();
            BigInteger rest = now.subtract(BigInteger.valueOf(cents));
            if (rest.signum() < 0) {
                return false;
            }
            if (balance.compareAndSet(now, rest)) {
                return true;
            }
        }
    }

    public long balance() {
        return balance.get().longValue();
    }
}
