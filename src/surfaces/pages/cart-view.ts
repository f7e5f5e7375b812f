import type { CartView } from '../../domains/carts/index.ts';
import { writeAmount } from '../../kernel/currency-format.ts';
import { toDecimal, type Amount } from '../../kernel/money.ts';
import { html, type View } from './html.ts';

/** A line of a cart as a page shows it. */
export interface ShownLine {
  readonly name: string;
  /** The options chosen, such as "Size: Large". */
  readonly details: string;
  readonly quantity: number;
  readonly price: string;
  readonly total: string;
}

export interface ShownCart {
  readonly lines: readonly ShownLine[];
  readonly total: string;
}

/** Puts a priced cart into words. Nothing is computed here but the text of amounts. */
export function shownCart({ physical, digital, custom, cartAmount, currency }: CartView): ShownCart {
  const money = (amount: Amount): string => writeAmount(currency, toDecimal(amount, currency.decimals));
  return {
    lines: [
      ...[...physical, ...digital].map((line) => ({
        name: line.name,
        details: line.options.map(({ name, value }) => `${name}: ${value}`).join(', '),
        quantity: line.item.quantity,
        price: money(line.salePrice),
        total: money(line.extendedSalePrice),
      })),
      ...custom.map(({ item, extendedListPrice }) => ({
        name: item.name,
        details: '',
        quantity: item.quantity,
        price: money(item.listPrice),
        total: money(extendedListPrice),
      })),
    ],
    total: money(cartAmount),
  };
}

export const linesView = ({ lines, total }: ShownCart): View => html`
  <table>
    <thead>
      <tr>
        <th scope="col">Item</th>
        <th scope="col" class="number">Quantity</th>
        <th scope="col" class="number wide">Price</th>
        <th scope="col" class="number">Total</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        (line) =>
          html`<tr>
            <td>${line.name} ${line.details !== '' && html`<span class="details">${line.details}</span>`}</td>
            <td class="number">${line.quantity}</td>
            <td class="number wide">${line.price}</td>
            <td class="number">${line.total}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">Subtotal</th>
        <td class="number" colspan="3">${total}</td>
      </tr>
    </tfoot>
  </table>
`;
