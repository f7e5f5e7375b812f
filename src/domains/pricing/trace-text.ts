import { toDecimal } from '../../kernel/money.ts';
import { type Quote } from './price.ts';
import { exactText, type PriceSource, type TraceStep } from './trace.ts';

const WIDTH = 96;

/**
 * A quote and the steps that made it, for a terminal: a line for each step, numbered where it applied, with the price
 * before and after it; what else there is to say is below it. Plain text, at most 96 columns where names are short.
 */
export function quoteToText(
  heading: readonly string[],
  { unitPrice, calculatedPrice, trace }: Quote,
  { code, decimals }: { readonly code: string; readonly decimals: number },
): string {
  const line = '-'.repeat(WIDTH);
  const taxed = unitPrice.taxInclusive !== unitPrice.taxExclusive;
  const totals = [
    ['one costs', unitPrice.asEntered],
    ...(taxed ? [['without tax', unitPrice.taxExclusive] as const] : []),
    ...(taxed ? [['with tax', unitPrice.taxInclusive] as const] : []),
    ...(calculatedPrice.asEntered === unitPrice.asEntered
      ? []
      : [['shown, without the bulk price', calculatedPrice.asEntered] as const]),
  ] as const;
  const amounts = alignedOnPoint(totals.map(([, amount]) => toDecimal(amount, decimals)));
  const width = Math.max(...totals.map(([name]) => name.length));
  return [
    ...heading,
    line,
    ...traceLines(trace ?? [], decimals),
    line,
    ...totals.map(([name], at) => `${name.padEnd(width)}  ${amounts[at]!} ${code}`),
    '',
  ].join('\n');
}

/** The steps alone, line by line. */
export function traceLines(steps: readonly TraceStep[], decimals: number): string[] {
  let count = 0;
  let currency = steps[0]?.currency ?? '';
  const rows = steps.map(({ rule, source, before, after, applied, note, ...step }) => {
    const changed = step.currency !== currency;
    currency = step.currency;
    return {
      mark: applied ? `${++count}.` : '-',
      rule: rule.replaceAll('_', ' '),
      source: describe(source),
      before: applied ? (exactText(before, decimals) ?? '') : '',
      after: applied ? (exactText(after, decimals) ?? '') : '',
      currency: changed ? step.currency : '',
      note: applied ? note : `not applied: ${note}`,
    };
  });
  const width = (pick: (row: (typeof rows)[number]) => string): number =>
    rows.reduce((most, row) => Math.max(most, pick(row).length), 0);
  const ruleWidth = width((row) => row.rule);
  const sourceWidth = width((row) => row.source);
  const before = alignedOnPoint(rows.map((row) => row.before));
  const after = alignedOnPoint(rows.map((row) => row.after));
  return rows.flatMap((row, at) => [
    [
      row.mark.padStart(3),
      ` ${row.rule.padEnd(ruleWidth)}  ${row.source.padEnd(sourceWidth)}  `,
      `${before[at]!} ${row.before === '' ? '  ' : '->'} ${after[at]!} ${row.currency}`,
    ]
      .join('')
      .trimEnd(),
    ...wrapped(row.note, WIDTH - 6).map((line) => `      ${line}`),
  ]);
}

/** Numbers as text, padded on both sides so that their decimal points are below each other. */
function alignedOnPoint(texts: readonly string[]): string[] {
  const parts = texts.map((text) => text.split('.') as [string, string?]);
  const whole = Math.max(0, ...parts.map(([digits]) => digits.length));
  const fraction = Math.max(0, ...parts.map(([, digits]) => (digits === undefined ? 0 : digits.length + 1)));
  return parts.map(([digits, rest]) =>
    `${digits.padStart(whole)}${rest === undefined ? '' : `.${rest}`}`.padEnd(whole + fraction),
  );
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function describe(source: PriceSource): string {
  switch (source.kind) {
    case 'product':
      return `product ${source.productId}`;
    case 'variant':
      return `variant ${source.variantId}`;
    case 'price_list':
      return `price list ${source.priceListId}`;
    case 'price_record':
      return `price list ${source.priceListId}, variant ${source.variantId}`;
    case 'exchange_rate':
      return `1 ${source.from} = ${source.rate} ${source.to}`;
    case 'modifier':
      return `modifier ${source.modifierId}${source.valueId === null ? '' : `, value ${source.valueId}`}`;
    case 'pick_list':
      return `option ${source.optionId}, value ${source.valueId}: product ${source.productId}`;
    case 'discount_rule': {
      const target = source.covers === 'all' ? 'everything' : `${source.covers} ${source.targetId}`;
      return `group ${source.groupId}, rule ${source.ruleId}: ${target}`;
    }
    case 'bulk_tier':
      return source.max === null ? `from ${source.min}` : `${source.min} to ${source.max}`;
    case 'tax_zone':
      return source.zoneId === null ? `tax class ${source.taxClassId}` : `tax zone ${source.zoneId}`;
    case 'tax_rate':
      return `tax zone ${source.zoneId}, rate ${source.rateId}`;
    case 'currency':
      return source.code;
  }
}
