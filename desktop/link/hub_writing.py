"""Frames out of the hub: at once where nothing waits before them, and else in their turn, many in one piece."""

from websockets.asyncio.server import ServerConnection, broadcast
from websockets.protocol import State

from desktop.link import limits
from desktop.link.hub_peer import Frame, Peer


def write_now(connection: ServerConnection, frame: Frame) -> bool:
    """Write a frame if everything before it has left this program; tell whether that was so."""
    if connection.state is not State.OPEN or connection.transport.get_write_buffer_size():
        return False
    broadcast((connection,), frame)
    return True


async def speak(connection: ServerConnection, peer: Peer) -> None:
    """Send what waits, until the connection is to end and nothing waits any more."""
    while True:
        while connection.state is State.OPEN and (size := _put(connection, peer)):
            if size >= limits.AT_ONCE:
                await connection.drain()
        await connection.drain()
        if peer.ended or connection.state is not State.OPEN:
            await connection.close()
            return
        peer.out.clear()
        await peer.out.wait()


def _put(connection: ServerConnection, peer: Peer) -> int:
    """Write some of what waits in one piece: each one apart would be locked and sent apart. Give how much it was."""
    size = 0
    while size < limits.AT_ONCE and (frame := peer.take_out()) is not None:
        size += len(frame)
        if isinstance(frame, str):
            connection.protocol.send_text(frame.encode())
        else:
            connection.protocol.send_binary(frame)
    connection.transport.write(b"".join(connection.protocol.data_to_send()))
    return size
