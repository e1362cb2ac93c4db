package org.mekongatlas.map;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel, and tells {@link OfflineTour} who wanted one. Named by a system property of that program. */
public final class GuardedChannels extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw OfflineTour.tried("datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw OfflineTour.tried("datagram channel");
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw OfflineTour.tried("pipe");
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw OfflineTour.tried("selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw OfflineTour.tried("server socket channel");
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw OfflineTour.tried("socket channel");
    }
}
