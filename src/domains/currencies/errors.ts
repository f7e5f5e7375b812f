import { DomainError, type Facts } from '../../kernel/errors.ts';

const at = (index: number | undefined): Facts => (index === undefined ? {} : { index });

export const currencyNotFound = (id: number): DomainError =>
  new DomainError('currencies.not_found', `There is no currency ${id}.`, { id });
export const unknownCode = (code: string): DomainError =>
  new DomainError('currencies.unknown_code', `There is no currency ${code}.`, { code });
export const duplicateCode = (code: string): DomainError =>
  new DomainError('currencies.duplicate_code', `The store has the currency ${code} already.`, { code });
export const badRate = (): DomainError =>
  new DomainError(
    'currencies.bad_rate',
    'The exchange rate must be at least 0.0000000001 and at most 10000000000.',
  );
export const rateOutOfRange = (code: string): DomainError =>
  new DomainError(
    'currencies.rate_out_of_range',
    `In the new default currency the exchange rate of ${code} would be too large or too small.`,
    { code },
  );
/** The default currency stays what it is until another becomes it. */
export const defaultStays = (message: string): DomainError =>
  new DomainError('currencies.default_stays', message);

export const unknownChannel = (id: number, index?: number): DomainError =>
  new DomainError('currencies.unknown_channel', `There is no channel ${id}.`, { id, ...at(index) });
export const repeatedChannel = (id: number, index: number): DomainError =>
  new DomainError('currencies.repeated_channel', `Channel ${id} is there twice.`, { id, index });
export const notEnabled = (codes: readonly string[], index?: number): DomainError =>
  new DomainError(
    'currencies.not_enabled',
    `The field \`enabled_currencies\` contains the following currencies that have not been enabled [${codes.join(', ')}]`,
    { codes, ...at(index) },
  );
export const badChannelDefault = (code: string, index?: number): DomainError =>
  new DomainError(
    'currencies.bad_channel_default',
    `The field \`default_currency\` must be transactional and one of \`enabled_currencies\`: ${code}`,
    { code, ...at(index) },
  );
