import autocannon from 'autocannon';

/** One request of a case. */
export interface BenchRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Requests that are sent in turn, or one made for each sending, where each must be new. */
export type Requests = readonly BenchRequest[] | (() => BenchRequest);

export interface Load {
  readonly port: number;
  /** Put before each path. */
  readonly prefix: string;
  readonly requests: Requests;
  readonly connections: number;
  readonly seconds: number;
  /** The one status that is right. */
  readonly status: number;
  /** An answer of fewer bytes, with its headers, is not what was asked for. */
  readonly leastBytes: number;
}

export interface Loaded {
  readonly answers: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Sends requests for some time. Throws when anything but the right answer came back. */
export async function load({ port, prefix, requests, ...rest }: Load): Promise<Loaded> {
  const durations: number[] = [];
  let tooShort = 0;
  const toSend = ({ method, path, headers, body }: BenchRequest): autocannon.Request => ({
    method,
    path: `${prefix}${path}`,
    headers: { ...headers },
    body,
  });
  const all = typeof requests === 'function' ? null : requests.map(toSend);
  let clients = 0;
  const began = performance.now();
  const { promise, resolve, reject } = Promise.withResolvers<autocannon.Result>();
  const options: autocannon.Options = {
    url: `http://127.0.0.1:${port}`,
    connections: rest.connections,
    duration: rest.seconds,
    sampleInt: 100,
    ...(typeof requests === 'function' && {
      requests: [{ setupRequest: (defaults) => ({ ...defaults, ...toSend(requests()) }) }],
    }),
    ...(all && {
      requests: all,
      // Each connection starts elsewhere, so that no two ask for the same thing at the same time.
      setupClient(client) {
        const first = Math.floor((clients * all.length) / rest.connections);
        clients += 1;
        client.setRequests([...all.slice(first), ...all.slice(0, first)]);
      },
    }),
    verifyBody: (body) => !String(body).includes('"errors"'),
  };
  const run = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
  // Autocannon's own histogram counts in whole milliseconds.
  run.on('response', (_client, _status, bytes, milliseconds) => {
    durations.push(milliseconds);
    if (bytes < rest.leastBytes) tooShort += 1;
  });
  const result = await promise;
  const seconds = (performance.now() - began) / 1_000;
  const wrong = wrongAnswers(result, rest.status, tooShort);
  if (wrong.length > 0)
    throw new Error(`Wrong answers under load${prefix && ` of the floor ${prefix}`}: ${wrong.join(', ')}.`);
  durations.sort((a, b) => a - b);
  const at = (share: number): number =>
    durations[Math.min(durations.length - 1, Math.floor(durations.length * share))]!;
  return { answers: durations.length, perSecond: durations.length / seconds, p50: at(0.5), p99: at(0.99) };
}

function wrongAnswers(result: autocannon.Result, status: number, tooShort: number): string[] {
  const statuses = Object.entries(result.statusCodeStats ?? {})
    .filter(([code]) => Number(code) !== status)
    .map(([code, { count = 0 }]) => `${count} with status ${code}`);
  return [
    ...statuses,
    ...(result.mismatches > 0 ? [`${result.mismatches} with errors`] : []),
    ...(tooShort > 0 ? [`${tooShort} too short`] : []),
    ...(result.errors > 0 ? [`${result.errors} failed connections`] : []),
    ...(Object.keys(result.statusCodeStats ?? {}).length === 0 ? ['none at all'] : []),
  ];
}
