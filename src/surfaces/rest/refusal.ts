import type { FieldErrors } from './validators.ts';

/** Where the errors of this surface are described. */
const TYPE = '/patron/docs';

/** A request that this surface refuses. Handlers do not throw it: they throw domain errors. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly errors: FieldErrors;
  readonly headers: Readonly<Record<string, string>>;
  /** What else the body of a V3 refusal has, where its contract says so. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    title: string,
    errors: FieldErrors = {},
    headers: Readonly<Record<string, string>> = {},
    more: Readonly<Record<string, unknown>> = {},
  ) {
    super(title);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
    this.more = more;
  }

  /** V2 has no 422: what is wrong with the input is 400 there. */
  statusFor(version: 'v2' | 'v3'): number {
    return version === 'v2' && this.status === 422 ? 400 : this.status;
  }

  /** The body of an operation that refuses with problems (`reference/tax_classes.v3.yaml`, "ProblemResponseEnvelope"). */
  problems(): unknown {
    const { status, message, errors } = this;
    return { errors: [{ status, title: message, type: TYPE, errors }], meta: {} };
  }

  /** The body as each version has it (`docs/start/about/status-codes.mdx`; wire facts 9). */
  bodyFor(version: 'v2' | 'v3'): unknown {
    const { message, errors } = this;
    const status = this.statusFor(version);
    if (version === 'v3') return { status, title: message, type: TYPE, errors, ...this.more };
    const rows = Object.entries(errors).map(([field, text]) => ({
      status,
      message: field ? `${field}: ${text}` : text,
    }));
    return rows.length > 0 ? rows : [{ status, message }];
  }
}
