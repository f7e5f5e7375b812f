/**
 * Checks sums that were written by hand. Fractions of bigints, so that nothing here is rounded unless a sum says so.
 */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const TOKEN = /\s*(round|[()+\-*/,%]|\d+(?:\.\d+)?)/y;

/** The sum in a line: what stands after the last colon and has an equals sign; null where there is none. */
export function sumIn(line: string): { readonly left: string; readonly right: string } | null {
  const said = line.slice(line.lastIndexOf(': ') + 1);
  const [left, right, ...more] = said.split(' = ');
  return left === undefined || right === undefined || more.length > 0 ? null : { left, right };
}

/** Whether the sum is true. Throws where it cannot be read. */
export const isTrue = ({ left, right }: { readonly left: string; readonly right: string }): boolean => {
  const [a, b] = [valueOf(left), valueOf(right)];
  return a.top * b.bottom === b.top * a.bottom;
};

/** The numbers that a line names. */
export const numbersIn = (line: string): readonly number[] =>
  [...line.matchAll(/(?<![\d.])\d+(?:\.\d+)?(?![\d%])/g)].map(([number]) => Number(number));

function valueOf(text: string): Fraction {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const token = TOKEN.exec(text);
    if (!token) throw new Error(`Not a sum: ${text}`);
    tokens.push(token[1]!);
  }
  const reader = new Reader(tokens);
  const value = reader.sum();
  if (!reader.done) throw new Error(`Not a sum: ${text}`);
  return value;
}

/** sum = product (('+' | '-') product)*; product = factor (('*' | '/') factor)*; factor = number ['%'] | '-' factor | '(' sum ')' | 'round(' sum ',' decimals ')'. */
class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return this.#at === this.#tokens.length;
  }

  sum(): Fraction {
    let value = this.#product();
    for (;;) {
      if (this.#takes('+')) value = add(value, this.#product());
      else if (this.#takes('-')) value = add(value, negative(this.#product()));
      else return value;
    }
  }

  #product(): Fraction {
    let value = this.#factor();
    for (;;) {
      if (this.#takes('*')) value = multiply(value, this.#factor());
      else if (this.#takes('/')) {
        const { top, bottom } = this.#factor();
        value = multiply(value, { top: bottom, bottom: top });
      } else return value;
    }
  }

  #factor(): Fraction {
    if (this.#takes('-')) return negative(this.#factor());
    if (this.#takes('(')) {
      const value = this.sum();
      this.#expect(')');
      return value;
    }
    if (this.#takes('round')) {
      this.#expect('(');
      const value = this.sum();
      this.#expect(',');
      const decimals = Number(this.#next());
      this.#expect(')');
      return rounded(value, decimals);
    }
    const value = decimal(this.#next());
    return this.#takes('%') ? multiply(value, { top: 1n, bottom: 100n }) : value;
  }

  #next(): string {
    const token = this.#tokens[this.#at++];
    if (token === undefined || !/^\d/.test(token)) throw new Error(`Not a number: ${token}`);
    return token;
  }

  #takes(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  #expect(token: string): void {
    if (!this.#takes(token)) throw new Error(`${token} is missing`);
  }
}

const decimal = (text: string): Fraction => {
  const [whole, fraction = ''] = text.split('.');
  return { top: BigInt(`${whole}${fraction}`), bottom: 10n ** BigInt(fraction.length) };
};
const negative = ({ top, bottom }: Fraction): Fraction => ({ top: -top, bottom });
const multiply = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.top,
  bottom: a.bottom * b.bottom,
});
const add = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});

/** Half up; prices are not negative. */
const rounded = ({ top, bottom }: Fraction, decimals: number): Fraction => {
  const unit = 10n ** BigInt(decimals);
  return { top: (top * unit * 2n + bottom) / (bottom * 2n), bottom: unit };
};
