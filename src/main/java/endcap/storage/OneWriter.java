package endcap.storage;

import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionHandler;

/**
 * One transaction at a time, in the order of arrival. SQLite lets one connection write; those that wait would otherwise
 * poll for the lock, and under load the unlucky ones would run into the timeout.
 */
final class OneWriter extends DelegatingTransactionHandler {
    private final ReentrantLock turn;

    OneWriter() {
        this(new LocalTransactionHandler(), new ReentrantLock(true));
    }

    private OneWriter(TransactionHandler delegate, ReentrantLock turn) {
        super(delegate);
        this.turn = turn;
    }

    @Override
    public TransactionHandler specialize(Handle handle) throws java.sql.SQLException {
        return new OneWriter(getDelegate().specialize(handle), turn);
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> callback) throws X {
        turn.lock();
        try {
            return getDelegate().inTransaction(handle, callback);
        } finally {
            turn.unlock();
        }
    }
}
