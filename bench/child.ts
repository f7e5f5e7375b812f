import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of our own that listens on a port and takes commands. */
export interface Child<Ready> {
  /** What it said when it was ready. */
  readonly ready: Ready;
  /** Sends a command and waits for its answer. */
  ask(command: string, argument?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

interface Command {
  readonly id: number;
  readonly command: string;
  readonly argument: unknown;
}

type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string });

/** What a process has used so far. */
export interface Usage {
  /** Processor time, of all its threads. */
  readonly cpuMicroseconds: number;
  readonly residentBytes: number;
}

/** Starts a file of this folder as a process of its own; its output goes to our standard error. */
export async function startChild<Ready>(file: string, task: object): Promise<Child<Ready>> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [JSON.stringify(task)], {
    stdio: ['ignore', process.stderr, 'inherit', 'ipc'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const ended = new Promise<void>((resolve) =>
    child.once('exit', (code) => {
      for (const { reject } of waiting.values()) reject(new Error(`${file} ended with code ${code}.`));
      waiting.clear();
      resolve();
    }),
  );
  child.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) asked?.reject(new Error(`${file}: ${answer.error}`));
    else asked?.resolve(answer.value);
  });
  let id = 0;
  const expect = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
    });
  const ready = (await expect()) as Ready;
  return {
    ready,
    ask(command, argument) {
      id += 1;
      const answer = expect();
      const own = id;
      child.send({ id, command, argument } satisfies Command, (error) => {
        if (error) waiting.get(own)?.reject(error);
      });
      return answer;
    },
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

type Commands = Readonly<Record<string, (argument: never) => unknown>>;

interface ChildPart {
  /** Told to the parent. */
  readonly ready: object;
  readonly commands?: Commands;
  close(): Promise<void>;
}

/** The other side: makes the part from the task, and serves its commands until the parent lets go. */
export async function runChild<Task>(make: (task: Task) => Promise<ChildPart>): Promise<void> {
  // A Ctrl-C reaches the whole group; the parent decides when its children go.
  process.on('SIGINT', () => undefined);
  const send = (answer: Answer): void => {
    if (process.connected) process.send!(answer);
  };
  const made = await make(JSON.parse(process.argv[2]!) as Task).catch((error: unknown) => {
    send({ id: 0, error: textOf(error) });
    if (process.connected) process.disconnect!();
    return null;
  });
  if (!made) return;
  const commands: Commands = { usage, ...made.commands };
  process.on('message', ({ id, command, argument }: Command) => {
    void serve(commands, command, argument).then(
      (value: unknown) => send({ id, value: value ?? null }),
      (error: unknown) => send({ id, error: textOf(error) }),
    );
  });
  const end = (): void => {
    // Nobody is there to wait for one that cannot close.
    setTimeout(() => process.exit(1), 10_000).unref();
    void made.close().finally(() => process.exit(0));
  };
  if (!process.connected) return end();
  process.once('disconnect', end);
  send({ id: 0, value: made.ready });
}

async function serve(commands: Commands, name: string, argument: unknown): Promise<unknown> {
  const command = commands[name];
  if (!command) throw new Error(`There is no command ${name}.`);
  return command(argument as never);
}

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuMicroseconds: user + system, residentBytes: process.memoryUsage.rss() };
}

const textOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
