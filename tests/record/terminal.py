"""Runs a program on a terminal of its own and answers its questions: a list of [what it must have said, keys] as JSON, then
the program. Prints what stood on the terminal, and ends with the program's exit code; 99 if it was not asked in time."""
import json, os, pty, select, signal, sys, termios, time

answers, command = json.loads(sys.argv[1]), sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
termios.tcsetwinsize(terminal, (50, 250))
said, since, deadline = b"", 0, time.monotonic() + 40
while time.monotonic() < deadline:
    ready, _, _ = select.select([terminal], [], [], 0.2)
    if ready:
        try:
            more = os.read(terminal, 65536)
        except OSError:
            more = b""
        if not more:
            break
        said += more
    elif answers and answers[0][0].encode() in said[since:]:
        since = len(said)
        os.write(terminal, answers.pop(0)[1].encode())
else:
    os.kill(pid, signal.SIGKILL)
    said += b"\nnot asked: " + json.dumps(answers).encode()
_, status = os.waitpid(pid, 0)
sys.stdout.buffer.write(said)
sys.exit(os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else 99)
