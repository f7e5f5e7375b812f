import { DomainError, Unavailable } from '../../kernel/errors.ts';

interface RequestError {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly errors: readonly { readonly message: string }[] };
}

/** By the status that the server gives them. */
const MESSAGES: Readonly<Record<number, string>> = {
  400: 'The request body cannot be read as JSON.',
  413: 'The request body is too large.',
  415: 'Send the query as application/json.',
};

/** The answer, in this surface's form, to a request that never became a query; null for a fault of ours. */
export function requestError(error: unknown): RequestError | null {
  if (error instanceof Unavailable)
    return answer(503, 'The service is away for a moment. Try again.', {
      'retry-after': String(error.retryAfter),
    });
  if (error instanceof DomainError && error.code === 'db.unstorable') return answer(400, error.message);
  const status = Number((error as { statusCode?: unknown } | null)?.statusCode);
  const message = MESSAGES[status];
  return message === undefined ? null : answer(status, message);
}

const answer = (
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): RequestError => ({ status, headers, body: { errors: [{ message }] } });
