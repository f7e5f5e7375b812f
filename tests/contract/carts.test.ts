import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  addItems,
  cartOfCustomer,
  createCart,
  createRedirectUrls,
  deleteCart,
  findCart,
  getCart,
  pruneCarts,
  removeItem,
  setCartCustomer,
  unitsIn,
  updateItem,
  viewCart,
  type Cart,
} from '../../src/domains/carts/index.ts';
import { createProduct, deleteProduct, updateProduct } from '../../src/domains/catalog/index.ts';
import { createChannel } from '../../src/domains/channels/index.ts';
import { updateGroup } from '../../src/domains/customers/index.ts';
import { sessionByHash } from '../../src/domains/sessions/index.ts';
import { openCart } from '../../src/flows/checkout-handoff.ts';
import { assignCart, bringGuestCart, leaveCart, unassignCart } from '../../src/flows/guest-cart.ts';
import { createShopperCart, currentCart } from '../../src/flows/shopper-cart.ts';
import type { Context } from '../../src/db/context.ts';
import type { OpenDatabase } from '../../src/db/open.ts';
import { amountOf, toDecimal } from '../../src/kernel/money.ts';
import { as, byAccount, cartShop, inBrowser, refusedBy, type CartShop } from '../support/carts.ts';
import { eachEngine, onPostgres } from '../support/engines.ts';
import { newStore, testServices } from '../support/services.ts';

const DAY = 86_400_000;

/** Variant and quantity of each line. */
const linesOf = (cart: Cart | null) =>
  cart?.items.map((item) =>
    item.kind === 'product' ? [item.variantId, item.quantity] : [item.sku, item.quantity],
  );

const totalOf = async (ctx: Context, cart: Cart) => toDecimal((await viewCart(ctx, cart)).cartAmount, 2);

const sessionCartId = async (ctx: Context) =>
  (await sessionByHash(ctx, Buffer.from(ctx.actor.session!, 'hex')))?.cartId;

const linkOf = (url: string) => {
  const query = new URL(url).searchParams;
  return { cartId: query.get('id')!, token: query.get('token')! };
};

eachEngine('carts', (engine) => {
  let database: OpenDatabase;
  let services: ReturnType<typeof testServices>;
  before(async () => {
    database = await engine.open();
    services = testServices(database);
    services.clock.set(Date.UTC(2026, 0, 15, 12));
  });
  after(() => database.close());
  const newShop = async (): Promise<CartShop> => cartShop((await newStore(services)).ctx);
  const mugs = (shop: CartShop, quantity = 1) => ({ products: [{ productId: shop.mug.id, quantity }] });
  const [S, M] = [0, 1];
  const shirts = (shop: CartShop, size: number, quantity = 1) => ({
    products: [{ productId: shop.shirt.id, variantId: shop.shirt.variants[size]!.id, quantity }],
  });

  describe('making and changing', () => {
    test('a cart is stored and read back', async () => {
      const shop = await newShop();
      const made = await createCart(shop.ctx, { ...mugs(shop, 2), locale: 'de-DE' });
      assert.deepEqual(await findCart(shop.ctx, made.id), made);
      assert.deepEqual(
        { ...made, id: '', items: made.items.map((item) => ({ ...item, id: '' })) },
        {
          id: '',
          channelId: 1,
          customerId: null,
          email: '',
          currency: 'USD',
          locale: 'de-DE',
          version: 1,
          createdAt: new Date('2026-01-15T12:00:00Z'),
          updatedAt: new Date('2026-01-15T12:00:00Z'),
          expiresAt: new Date('2026-02-14T12:00:00Z'),
          items: [
            {
              kind: 'product',
              id: '',
              productId: shop.mug.id,
              variantId: shop.mug.baseVariantId,
              quantity: 2,
              listPrice: null,
              name: null,
              optionTexts: [],
              modifiers: [],
            },
          ],
        },
      );
    });

    test('more of the same variant is the same line; another variant is a new one', async () => {
      const shop = await newShop();
      const { id } = await createCart(shop.ctx, shirts(shop, S, 1));
      await addItems(shop.ctx, id, shirts(shop, M, 1));
      const cart = await addItems(shop.ctx, id, shirts(shop, S, 2));
      const [s, m] = shop.shirt.variants;
      assert.deepEqual(linesOf(cart), [
        [s!.id, 3],
        [m!.id, 1],
      ]);
      assert.equal(cart.version, 3);
      assert.deepEqual(await getCart(shop.ctx, id), cart);
    });

    test('products are found by SKU, by variant and by options', async () => {
      const shop = await newShop();
      const [s, m] = shop.shirt.variants;
      const size = shop.shirt.options[0]!;
      const medium = size.values.find(({ label }) => label === 'M')!;
      const cart = await createCart(shop.ctx, {
        products: [
          { sku: 'SHIRT-S', quantity: 1 },
          { variantId: shop.mug.baseVariantId!, quantity: 1 },
          { productId: shop.shirt.id, choices: [{ optionId: size.id, valueId: medium.id }], quantity: 1 },
        ],
      });
      assert.deepEqual(linesOf(cart), [
        [s!.id, 1],
        [shop.mug.baseVariantId, 1],
        [m!.id, 1],
      ]);
    });

    test('a line takes another quantity and another variant, and joins the line that it becomes', async () => {
      const shop = await newShop();
      const [s, m] = shop.shirt.variants;
      const { id, items } = await createCart(shop.ctx, shirts(shop, S, 1));
      await updateItem(shop.ctx, id, items[0]!.id, { quantity: 4 });
      assert.deepEqual(linesOf(await getCart(shop.ctx, id)), [[s!.id, 4]]);
      const both = await addItems(shop.ctx, id, shirts(shop, M, 2));
      const joined = await updateItem(shop.ctx, id, items[0]!.id, { quantity: 1, variantId: m!.id });
      assert.equal(both.items.length, 2);
      assert.deepEqual(linesOf(joined), [[m!.id, 3]]);
      assert.equal(joined.items[0]!.id, items[0]!.id);
      assert.deepEqual(await getCart(shop.ctx, id), joined);
    });

    test('with its last line a cart is gone', async () => {
      const shop = await newShop();
      const { id } = await createCart(shop.ctx, shirts(shop, S));
      const { items } = await addItems(shop.ctx, id, mugs(shop));
      const left = await removeItem(shop.ctx, id, items[0]!.id);
      assert.deepEqual(linesOf(left), [[shop.mug.baseVariantId, 1]]);
      assert.deepEqual(await getCart(shop.ctx, id), left);
      assert.equal(await removeItem(shop.ctx, id, items[1]!.id), null);
      assert.equal(await findCart(shop.ctx, id), null);
    });

    test('an old version changes nothing', async () => {
      const shop = await newShop();
      const { id, items } = await createCart(shop.ctx, mugs(shop));
      const second = await addItems(shop.ctx, id, mugs(shop), 1);
      const conflict = refusedBy('carts.version_conflict');
      await assert.rejects(addItems(shop.ctx, id, mugs(shop), 1), conflict);
      await assert.rejects(updateItem(shop.ctx, id, items[0]!.id, { quantity: 9 }, 1), conflict);
      await assert.rejects(removeItem(shop.ctx, id, items[0]!.id, 1), conflict);
      await assert.rejects(setCartCustomer(byAccount(shop.ctx), id, shop.vip, 1), conflict);
      assert.deepEqual(await getCart(shop.ctx, id), second);
    });

    test('a cart lasts 30 days from its last change', async () => {
      const shop = await newShop();
      const { id } = await createCart(shop.ctx, mugs(shop));
      services.clock.advance(29 * DAY);
      await addItems(shop.ctx, id, mugs(shop));
      services.clock.advance(30 * DAY - 1);
      assert.equal((await findCart(shop.ctx, id))?.id, id);
      services.clock.advance(1);
      assert.equal(await findCart(shop.ctx, id), null);
      await assert.rejects(addItems(shop.ctx, id, mugs(shop)), refusedBy('carts.not_found'));
      await pruneCarts(services);
      services.clock.advance(-59 * DAY);
      assert.equal(await findCart(shop.ctx, id), null);
    });
  });

  describe('what may be put in', () => {
    const cases: [string, string, (shop: CartShop) => object][] = [
      ['an unknown product', 'carts.product_not_found', () => ({ productId: 999, quantity: 1 })],
      ['an unknown SKU', 'carts.sku_not_found', () => ({ sku: 'NO', quantity: 1 })],
      ['neither product nor SKU', 'carts.product_missing', () => ({ quantity: 1 })],
      ['quantity 0', 'carts.bad_quantity', ({ mug }) => ({ productId: mug.id, quantity: 0 })],
      ['half a product', 'carts.bad_quantity', ({ mug }) => ({ productId: mug.id, quantity: 0.5 })],
      ['far too many', 'carts.bad_quantity', ({ mug }) => ({ productId: mug.id, quantity: 1_000_001 })],
      [
        'no choice of variant',
        'carts.variant_required',
        ({ shirt }) => ({ productId: shirt.id, quantity: 1 }),
      ],
      [
        "another product's variant",
        'carts.variant_not_found',
        ({ shirt, mug }) => ({ productId: shirt.id, variantId: mug.baseVariantId, quantity: 1 }),
      ],
      [
        'an option that the product lacks',
        'carts.bad_option',
        ({ mug }) => ({ productId: mug.id, choices: [{ optionId: 77, valueId: 1 }], quantity: 1 }),
      ],
      [
        'text for an option',
        'carts.bad_option',
        ({ shirt }) => ({
          productId: shirt.id,
          choices: [{ optionId: shirt.options[0]!.id, valueId: null }],
          quantity: 1,
        }),
      ],
      [
        'a variant and options that disagree',
        'carts.bad_option',
        ({ shirt }) => ({
          productId: shirt.id,
          variantId: shirt.variants[0]!.id,
          choices: [{ optionId: shirt.options[0]!.id, valueId: shirt.variants[1]!.optionValues[0]!.valueId }],
          quantity: 1,
        }),
      ],
    ];
    for (const [what, code, wanted] of cases)
      test(`${what} is refused and changes nothing`, async () => {
        const shop = await newShop();
        const product = wanted(shop) as { quantity: number };
        await assert.rejects(createCart(shop.ctx, { products: [product] }), refusedBy(code));
        const cart = await createCart(shop.ctx, mugs(shop));
        const rejected = addItems(shop.ctx, cart.id, { products: [...shirts(shop, M).products, product] });
        await assert.rejects(rejected, refusedBy(code));
        assert.deepEqual(await getCart(shop.ctx, cart.id), cart);
      });

    test('nothing at all is refused', async () => {
      const shop = await newShop();
      await assert.rejects(createCart(shop.ctx, { products: [] }), refusedBy('carts.empty'));
      const cart = await createCart(shop.ctx, mugs(shop));
      await assert.rejects(addItems(shop.ctx, cart.id, { products: [] }), refusedBy('carts.empty'));
    });

    test('what a shopper does not see is not there for them, but for the merchant', async () => {
      const shop = await newShop();
      await updateProduct(shop.ctx, shop.mug.id, { isVisible: false });
      await assert.rejects(createCart(shop.ctx, mugs(shop)), refusedBy('carts.product_not_found'));
      const cart = await createCart(byAccount(shop.ctx), { ...mugs(shop), customerId: null });
      assert.equal(await totalOf(shop.ctx, cart), '10.00');
    });

    test("a group's categories hold for its members", async () => {
      const shop = await newShop();
      await updateGroup(shop.ctx, 1, { categoryAccess: { type: 'none' } });
      await assert.rejects(
        createCart(as(shop.ctx, shop.vip), mugs(shop)),
        refusedBy('carts.product_not_found'),
      );
      await createCart(as(shop.ctx, shop.plain), mugs(shop));
    });

    test('what cannot be bought cannot be added, by anyone', async () => {
      const shop = await newShop();
      await updateProduct(shop.ctx, shop.mug.id, { availability: 'disabled' });
      for (const ctx of [shop.ctx, byAccount(shop.ctx)])
        await assert.rejects(createCart(ctx, mugs(shop)), refusedBy('carts.not_purchasable'));
    });

    test('stock of a product is counted over its lines', async () => {
      const shop = await newShop();
      await updateProduct(shop.ctx, shop.shirt.id, { inventoryTracking: 'product', inventoryLevel: 3 });
      const cart = await createCart(shop.ctx, shirts(shop, S, 2));
      await assert.rejects(addItems(shop.ctx, cart.id, shirts(shop, M, 2)), (error: Error) => {
        assert.equal(error.message, 'Not enough stock: "Shirt" is not there in this quantity');
        return refusedBy('carts.not_enough_stock')(error);
      });
      assert.deepEqual(await getCart(shop.ctx, cart.id), cart);
      await addItems(shop.ctx, cart.id, shirts(shop, M, 1));
    });

    test('stock of a variant is its own', async () => {
      const { ctx } = await newStore(services);
      const product = await createProduct(ctx, {
        name: 'Hat',
        price: amountOf('9'),
        inventoryTracking: 'variant',
        variants: [
          { inventoryLevel: 1, optionValues: [{ optionName: 'Size', label: 'S' }] },
          { inventoryLevel: 5, optionValues: [{ optionName: 'Size', label: 'M' }] },
        ],
      });
      const [s, m] = product.variants;
      const wanted = (variantId: number, quantity: number) => ({
        products: [{ productId: product.id, variantId, quantity }],
      });
      const cart = await createCart(ctx, wanted(s!.id, 1));
      await addItems(ctx, cart.id, wanted(m!.id, 5));
      await assert.rejects(addItems(ctx, cart.id, wanted(s!.id, 1)), refusedBy('carts.not_enough_stock'));
      const change = updateItem(ctx, cart.id, cart.items[0]!.id, { quantity: 2 });
      await assert.rejects(change, refusedBy('carts.not_enough_stock'));
    });

    test('the limits of an order', async () => {
      const shop = await newShop();
      await updateProduct(shop.ctx, shop.mug.id, { orderQuantityMinimum: 2, orderQuantityMaximum: 4 });
      await assert.rejects(createCart(shop.ctx, mugs(shop, 1)), refusedBy('carts.quantity_too_low'));
      const { id, items } = await createCart(shop.ctx, mugs(shop, 4));
      await assert.rejects(addItems(shop.ctx, id, mugs(shop, 1)), refusedBy('carts.quantity_too_high'));
      await assert.rejects(
        updateItem(shop.ctx, id, items[0]!.id, { quantity: 1 }),
        refusedBy('carts.quantity_too_low'),
      );
      await addItems(shop.ctx, id, shirts(shop, S));
    });

    test('only what the store sells in, for channels and customers that it has', async () => {
      const shop = await newShop();
      const account = byAccount(shop.ctx);
      const euro = createCart(account, { ...mugs(shop), currency: 'eur' });
      await assert.rejects(euro, refusedBy('carts.currency_not_transactional'));
      await assert.rejects(
        createCart(account, { ...mugs(shop), channelId: 9 }),
        refusedBy('carts.unknown_channel'),
      );
      await assert.rejects(
        createCart(account, { ...mugs(shop), customerId: 99 }),
        refusedBy('carts.unknown_customer'),
      );
      assert.equal((await createCart(account, { ...mugs(shop), currency: 'usd' })).currency, 'USD');
    });

    test('a line stays with its product; a custom item cannot be changed', async () => {
      const shop = await newShop();
      const cart = await createCart(byAccount(shop.ctx), {
        ...mugs(shop),
        customItems: [{ sku: 'C', name: 'Engraving', quantity: 1, listPrice: amountOf('3.5'), imageUrl: '' }],
      });
      const [mug, custom] = cart.items;
      await assert.rejects(
        updateItem(shop.ctx, cart.id, mug!.id, { productId: shop.guide.id, quantity: 1 }),
        refusedBy('carts.other_product'),
      );
      await assert.rejects(
        updateItem(shop.ctx, cart.id, custom!.id, { quantity: 2 }),
        refusedBy('carts.item_not_mutable'),
      );
      await assert.rejects(
        removeItem(shop.ctx, cart.id, '00000000-0000-0000-0000-000000000000'),
        refusedBy('carts.item_not_found'),
      );
      assert.deepEqual(await getCart(shop.ctx, cart.id), cart);
    });
  });

  describe('prices', () => {
    test('are those of its own customer, whoever reads it', async () => {
      const shop = await newShop();
      const cart = await createCart(byAccount(shop.ctx), { ...mugs(shop, 2), customerId: shop.vip });
      assert.equal(cart.email, 'vip@example.com');
      assert.equal(await totalOf(byAccount(shop.ctx), cart), '18.00');
      assert.equal(await totalOf(as(shop.ctx, shop.vip), cart), '18.00');
      const guests = await createCart(shop.ctx, mugs(shop, 2));
      assert.equal(await totalOf(as(shop.ctx, shop.vip), guests), '20.00');
    });

    test('follow the catalogue and the customer', async () => {
      const shop = await newShop();
      const cart = await createCart(shop.ctx, mugs(shop, 2));
      await updateProduct(shop.ctx, shop.mug.id, { salePrice: amountOf('8') });
      assert.equal(await totalOf(shop.ctx, cart), '16.00');
      const theirs = await setCartCustomer(byAccount(shop.ctx), cart.id, shop.vip);
      assert.equal(await totalOf(shop.ctx, theirs), '14.40');
      assert.equal((await setCartCustomer(byAccount(shop.ctx), cart.id, null)).email, '');
    });

    test('bulk tiers count all variants of a product', async () => {
      const shop = await newShop();
      const { id } = await createCart(shop.ctx, shirts(shop, S, 2));
      assert.equal(await totalOf(shop.ctx, await getCart(shop.ctx, id)), '40.00');
      const cart = await addItems(shop.ctx, id, shirts(shop, M, 1));
      const view = await viewCart(shop.ctx, cart);
      assert.deepEqual(
        view.physical.map((line) => [line.listPrice, line.originalPrice].map((price) => toDecimal(price, 2))),
        [
          ['18.00', '20.00'],
          ['19.80', '22.00'],
        ],
      );
      assert.equal(toDecimal(view.baseAmount, 2), '55.80');
      assert.equal(unitsIn(view), 3);
    });

    test('an API account may set one, and add what is not in the catalogue', async () => {
      const shop = await newShop();
      const cart = await createCart(byAccount(shop.ctx), {
        customerId: shop.vip,
        products: [
          { productId: shop.mug.id, quantity: 2, listPrice: amountOf('7.25'), name: 'Becher' },
          { productId: shop.mug.id, quantity: 1 },
          { productId: shop.guide.id, quantity: 1 },
        ],
        customItems: [{ sku: 'C', name: 'Engraving', quantity: 3, listPrice: amountOf('1.5'), imageUrl: '' }],
      });
      const view = await viewCart(shop.ctx, await getCart(as(shop.ctx, shop.vip), cart.id));
      assert.deepEqual(
        view.physical.map((line) => [line.name, toDecimal(line.extendedListPrice, 2)]),
        [
          ['Becher', '14.50'],
          ['Mug', '9.00'],
        ],
      );
      assert.deepEqual(
        view.digital.map((line) => [line.name, toDecimal(line.listPrice, 2)]),
        [['Guide', '4.50']],
      );
      assert.equal(toDecimal(view.custom[0]!.extendedListPrice, 2), '4.50');
      assert.equal(toDecimal(view.cartAmount, 2), '32.50');
    });

    test('options are shown in the words of the cart', async () => {
      const shop = await newShop();
      const [s] = shop.shirt.variants;
      const { optionId, valueId } = s!.optionValues[0]!;
      const cart = await createCart(byAccount(shop.ctx), {
        products: [
          {
            productId: shop.shirt.id,
            variantId: s!.id,
            quantity: 1,
            optionTexts: [{ optionId, name: 'Größe', value: null }],
          },
        ],
      });
      const view = await viewCart(shop.ctx, await getCart(shop.ctx, cart.id));
      assert.deepEqual(view.physical[0]!.options, [
        { optionId, type: 'option', valueId, name: 'Größe', value: 'S', entered: '' },
      ]);
    });

    test('a product that has left the catalogue is not in it', async () => {
      const shop = await newShop();
      const { id } = await createCart(shop.ctx, shirts(shop, S));
      const cart = await addItems(shop.ctx, id, mugs(shop));
      await deleteProduct(shop.ctx, shop.shirt.id);
      const view = await viewCart(shop.ctx, cart);
      assert.deepEqual(
        view.physical.map((line) => line.name),
        ['Mug'],
      );
      assert.equal(toDecimal(view.cartAmount, 2), '10.00');
    });
  });

  describe('whose it is', () => {
    test("a guest's cart is for whoever has its id; a customer's for that customer", async () => {
      const shop = await newShop();
      const guests = await createCart(shop.ctx, mugs(shop));
      assert.deepEqual(await findCart(as(shop.ctx, shop.vip), guests.id), guests);
      const theirs = await createCart(as(shop.ctx, shop.vip), mugs(shop));
      assert.equal(theirs.customerId, shop.vip);
      assert.equal((await findCart(as(shop.ctx, shop.vip), theirs.id))?.id, theirs.id);
      assert.equal((await findCart(byAccount(shop.ctx), theirs.id))?.id, theirs.id);
      for (const ctx of [shop.ctx, as(shop.ctx, shop.plain)]) {
        assert.equal(await findCart(ctx, theirs.id), null);
        const gone = refusedBy('carts.not_found');
        await assert.rejects(addItems(ctx, theirs.id, mugs(shop)), gone);
        await assert.rejects(updateItem(ctx, theirs.id, theirs.items[0]!.id, { quantity: 5 }), gone);
        await assert.rejects(removeItem(ctx, theirs.id, theirs.items[0]!.id), gone);
        await assert.rejects(deleteCart(ctx, theirs.id), gone);
      }
      assert.deepEqual(await getCart(as(shop.ctx, shop.vip), theirs.id), theirs);
    });

    test('another channel does not have it', async () => {
      const shop = await newShop();
      const second = await createChannel(shop.ctx, {
        name: 'Second',
        type: 'storefront',
        platform: 'custom',
      });
      const cart = await createCart(shop.ctx, mugs(shop));
      assert.equal(await findCart(shop.ctx.with({ channelId: second.id }), cart.id), null);
    });

    test('another store does not have it', async () => {
      const shop = await newShop();
      const other = await newShop();
      const cart = await createCart(shop.ctx, mugs(shop));
      const { checkoutUrl } = await createRedirectUrls(shop.ctx, cart);
      const gone = refusedBy('carts.not_found');
      for (const ctx of [other.ctx, byAccount(other.ctx)]) {
        assert.equal(await findCart(ctx, cart.id), null);
        await assert.rejects(addItems(ctx, cart.id, mugs(other)), gone);
        await assert.rejects(removeItem(ctx, cart.id, cart.items[0]!.id), gone);
        await assert.rejects(setCartCustomer(ctx, cart.id, null), gone);
        await assert.rejects(deleteCart(ctx, cart.id), gone);
      }
      await assert.rejects(openCart(other.ctx, linkOf(checkoutUrl)), refusedBy('carts.link_refused'));
      const brought = await other.ctx.transaction((tx) => bringGuestCart(tx, other.vip, cart.id));
      assert.equal(brought, null);
      assert.deepEqual(await getCart(shop.ctx, cart.id), cart);
    });

    test('text that is no id is no cart', async () => {
      const shop = await newShop();
      for (const id of ['', 'undefined', "' or 1=1", '0'.repeat(36)]) {
        assert.equal(await findCart(shop.ctx, id), null);
        await assert.rejects(deleteCart(shop.ctx, id), refusedBy('carts.not_found'));
      }
    });
  });

  describe("the shopper's own", () => {
    test('a guest without a session is given one, which holds the cart', async () => {
      const shop = await newShop();
      const { cart, session } = await createShopperCart(shop.ctx, mugs(shop), true);
      assert.equal((await sessionByHash(shop.ctx, session!.hash))?.cartId, cart.id);
      assert.equal(session!.customerToken, null);
      assert.equal((await createShopperCart(shop.ctx, mugs(shop), false)).session, null);
    });

    test('a session holds one cart', async () => {
      const shop = await newShop();
      const ctx = await inBrowser(shop.ctx);
      const { cart, session } = await createShopperCart(ctx, mugs(shop), true);
      assert.equal(session, null);
      assert.equal((await currentCart(ctx))?.id, cart.id);
      await assert.rejects(createShopperCart(ctx, mugs(shop), true), refusedBy('carts.already_exists'));
      await deleteCart(ctx, cart.id);
      assert.equal(await currentCart(ctx), null);
      await createShopperCart(ctx, mugs(shop), true);
    });

    test('a customer without a session has the cart they changed last', async () => {
      const shop = await newShop();
      const ctx = as(shop.ctx, shop.vip);
      assert.equal(await currentCart(ctx), null);
      const first = await createCart(ctx, mugs(shop));
      services.clock.advance(1000);
      const second = await createCart(ctx, mugs(shop));
      assert.equal((await currentCart(ctx))?.id, second.id);
      services.clock.advance(1000);
      await addItems(ctx, first.id, mugs(shop));
      assert.equal((await currentCart(ctx))?.id, first.id);
      assert.equal(await currentCart(shop.ctx), null);
    });
  });

  describe('signing in and out', () => {
    const bring = (ctx: Context, customerId: number, cartId: string | null) =>
      ctx.transaction((tx) => bringGuestCart(tx, customerId, cartId));

    test("the guest's cart becomes the customer's", async () => {
      const shop = await newShop();
      const guests = await createCart(shop.ctx, mugs(shop, 2));
      assert.equal(await bring(shop.ctx, shop.vip, guests.id), guests.id);
      const cart = await getCart(as(shop.ctx, shop.vip), guests.id);
      assert.deepEqual([cart.customerId, cart.email, cart.version], [shop.vip, 'vip@example.com', 2]);
      assert.equal(await totalOf(shop.ctx, cart), '18.00');
    });

    test("or goes into the customer's; quantities add up", async () => {
      const shop = await newShop();
      const own = await createCart(as(shop.ctx, shop.vip), mugs(shop, 2));
      const { id } = await createCart(shop.ctx, mugs(shop, 3));
      await addItems(shop.ctx, id, shirts(shop, S));
      assert.equal(await bring(shop.ctx, shop.vip, id), own.id);
      assert.equal(await findCart(shop.ctx, id), null);
      assert.deepEqual(linesOf(await getCart(as(shop.ctx, shop.vip), own.id)), [
        [shop.mug.baseVariantId, 5],
        [shop.shirt.variants[0]!.id, 1],
      ]);
    });

    test('the cart of the session is brought when none is named', async () => {
      const shop = await newShop();
      const guests = await createCart(shop.ctx, mugs(shop));
      const ctx = await inBrowser(shop.ctx, { cartId: guests.id });
      assert.equal(await bring(ctx, shop.plain, null), guests.id);
      assert.equal((await cartOfCustomer(shop.ctx, shop.plain))?.id, guests.id);
    });

    test('without a guest cart the customer has the one from before', async () => {
      const shop = await newShop();
      assert.equal(await bring(shop.ctx, shop.vip, null), null);
      const own = await createCart(as(shop.ctx, shop.vip), mugs(shop));
      assert.equal(await bring(shop.ctx, shop.vip, null), own.id);
      assert.deepEqual(await getCart(as(shop.ctx, shop.vip), own.id), own);
    });

    test("a customer's own cart that is named stays the one in use", async () => {
      const shop = await newShop();
      const first = await createCart(as(shop.ctx, shop.vip), mugs(shop));
      services.clock.advance(1000);
      await createCart(as(shop.ctx, shop.vip), mugs(shop));
      assert.equal(await bring(shop.ctx, shop.vip, first.id), first.id);
    });

    test("another customer's cart is passed over", async () => {
      const shop = await newShop();
      const others = await createCart(as(shop.ctx, shop.plain), mugs(shop));
      for (const id of [others.id, '00000000-0000-0000-0000-000000000000', 'undefined'])
        assert.equal(await bring(shop.ctx, shop.vip, id), null);
      assert.deepEqual(await getCart(as(shop.ctx, shop.plain), others.id), others);
    });

    test('a sign-in that keeps the carts apart leaves the earlier one as it was', async () => {
      const shop = await newShop();
      const own = await createCart(as(shop.ctx, shop.vip), mugs(shop, 2));
      const guests = await createCart(shop.ctx, mugs(shop, 3));
      const apart = (id: string | null) =>
        shop.ctx.transaction((tx) => bringGuestCart(tx, shop.vip, id, true));
      assert.equal(await apart(null), null);
      assert.equal(await apart(guests.id), guests.id);
      assert.equal((await getCart(as(shop.ctx, shop.vip), guests.id)).customerId, shop.vip);
      assert.deepEqual(await getCart(as(shop.ctx, shop.vip), own.id), own);
    });

    test('a merge is not refused for stock or limits', async () => {
      const shop = await newShop();
      await createCart(as(shop.ctx, shop.vip), mugs(shop, 3));
      const guests = await createCart(shop.ctx, mugs(shop, 3));
      await updateProduct(shop.ctx, shop.mug.id, { inventoryTracking: 'product', inventoryLevel: 1 });
      const id = await bring(shop.ctx, shop.vip, guests.id);
      assert.deepEqual(linesOf(await getCart(as(shop.ctx, shop.vip), id!)), [[shop.mug.baseVariantId, 6]]);
    });

    test("sign-out hands the cart back as a guest's, without e-mail address or the customer's price", async () => {
      const shop = await newShop();
      const cart = await createCart(byAccount(shop.ctx), {
        customerId: shop.vip,
        products: [{ productId: shop.mug.id, quantity: 1, listPrice: amountOf('1') }],
      });
      const ctx = as(shop.ctx, shop.vip);
      const left = await ctx.transaction((tx) => leaveCart(tx, cart.id));
      assert.equal(left.refusal, null);
      assert.deepEqual([left.cart!.id, left.cart!.customerId, left.cart!.email], [cart.id, null, '']);
      assert.deepEqual(await getCart(shop.ctx, cart.id), left.cart);
      assert.equal(await totalOf(shop.ctx, left.cart!), '10.00');
    });

    test('sign-out leaves alone what is not theirs', async () => {
      const shop = await newShop();
      const others = await createCart(as(shop.ctx, shop.plain), mugs(shop));
      const leave = (ctx: Context, id: string | null) => ctx.transaction((tx) => leaveCart(tx, id));
      const vip = as(shop.ctx, shop.vip);
      assert.deepEqual(await leave(vip, others.id), { cart: null, refusal: 'inaccessible' });
      assert.deepEqual(await leave(vip, null), { cart: null, refusal: null });
      const guests = await createCart(shop.ctx, mugs(shop));
      assert.deepEqual(await leave(shop.ctx, guests.id), { cart: null, refusal: 'not-allowed' });
      assert.deepEqual(await leave(vip, guests.id), { cart: guests, refusal: null });
      assert.deepEqual(await getCart(as(shop.ctx, shop.plain), others.id), others);
    });

    test('a cart is assigned and unassigned by name', async () => {
      const shop = await newShop();
      const vip = as(shop.ctx, shop.vip);
      const { id } = await createCart(shop.ctx, mugs(shop));
      await assert.rejects(assignCart(shop.ctx, id), refusedBy('carts.sign_in_required'));
      await assert.rejects(unassignCart(shop.ctx, id), refusedBy('carts.sign_in_required'));
      await assert.rejects(assignCart(vip, id, 7), refusedBy('carts.version_conflict'));
      assert.equal((await assignCart(vip, id, 1)).customerId, shop.vip);
      await assert.rejects(assignCart(as(shop.ctx, shop.plain), id), refusedBy('carts.not_found'));
      assert.equal((await unassignCart(vip, id, 2)).customerId, null);
    });
  });

  describe('links to a cart (wire facts 6)', () => {
    test('have the documented form and one token', async () => {
      const shop = await newShop();
      const cart = await createCart(shop.ctx, mugs(shop));
      const urls = await createRedirectUrls(shop.ctx, cart, [{ key: 'utm', value: 'a b&c' }]);
      const { token } = linkOf(urls.cartUrl);
      assert.match(token, /^[0-9a-f]{64}$/);
      const base = `http://store-${shop.ctx.store.hash}-1.test/cart.php`;
      const rest = `id=${cart.id}&token=${token}&utm=a+b%26c`;
      assert.deepEqual(urls, {
        cartUrl: `${base}?action=load&${rest}`,
        checkoutUrl: `${base}?action=loadInCheckout&${rest}`,
        embeddedCheckoutUrl: `${base}?embedded=1&action=loadInCheckout&${rest}`,
      });
      await assert.rejects(
        createRedirectUrls(shop.ctx, cart, [{ key: 'Token', value: 'x' }]),
        refusedBy('carts.bad_query_params'),
      );
    });

    test('open once, in a new session', async () => {
      const shop = await newShop();
      const cart = await createCart(shop.ctx, mugs(shop));
      const urls = await createRedirectUrls(shop.ctx, cart);
      const planted = await inBrowser(shop.ctx);
      const { session } = await openCart(planted, linkOf(urls.checkoutUrl));
      assert.equal((await sessionByHash(shop.ctx, session!.hash))?.cartId, cart.id);
      assert.equal(await sessionCartId(planted), undefined);
      for (const url of Object.values(urls))
        await assert.rejects(openCart(shop.ctx, linkOf(url as string)), refusedBy('carts.link_refused'));
      await openCart(shop.ctx, linkOf((await createRedirectUrls(shop.ctx, cart)).cartUrl));
    });

    test('last 30 days', async () => {
      const shop = await newShop();
      const { id } = await createCart(shop.ctx, mugs(shop));
      const { cartUrl } = await createRedirectUrls(shop.ctx, await getCart(shop.ctx, id));
      services.clock.advance(20 * DAY);
      await addItems(shop.ctx, id, mugs(shop));
      services.clock.advance(10 * DAY);
      await assert.rejects(openCart(shop.ctx, linkOf(cartUrl)), refusedBy('carts.link_refused'));
      services.clock.advance(-1);
      await openCart(shop.ctx, linkOf(cartUrl));
    });

    test('do not open a deleted cart, another cart, or on another channel', async () => {
      const shop = await newShop();
      const second = await createChannel(shop.ctx, {
        name: 'Second',
        type: 'storefront',
        platform: 'custom',
      });
      const [one, two] = [await createCart(shop.ctx, mugs(shop)), await createCart(shop.ctx, mugs(shop))];
      const { token } = linkOf((await createRedirectUrls(shop.ctx, one)).cartUrl);
      const no = refusedBy('carts.link_refused');
      await assert.rejects(openCart(shop.ctx, { cartId: two.id, token }), no);
      await assert.rejects(openCart(shop.ctx, { cartId: 'x', token }), no);
      await assert.rejects(openCart(shop.ctx, { cartId: one.id, token: token.toUpperCase() }), no);
      const elsewhere = shop.ctx.with({ channelId: second.id });
      await assert.rejects(openCart(elsewhere, { cartId: one.id, token }), no);
      const link = linkOf((await createRedirectUrls(shop.ctx, two)).cartUrl);
      await deleteCart(shop.ctx, two.id);
      await assert.rejects(openCart(shop.ctx, link), no);
      await openCart(shop.ctx, { cartId: one.id, token });
    });

    test("of a customer's cart sign nobody in, and stay good until the customer has", async () => {
      const shop = await newShop();
      const cart = await createCart(byAccount(shop.ctx), { ...mugs(shop), customerId: shop.vip });
      const link = linkOf((await createRedirectUrls(byAccount(shop.ctx), cart)).checkoutUrl);
      await assert.rejects(openCart(shop.ctx, link), refusedBy('carts.sign_in_required'));
      await assert.rejects(openCart(await inBrowser(shop.ctx), link), refusedBy('carts.sign_in_required'));
      const other = await inBrowser(shop.ctx, { customerId: shop.plain });
      await assert.rejects(openCart(other, link), refusedBy('carts.link_refused'));
      assert.equal(await sessionCartId(other), null);
      const ctx = await inBrowser(shop.ctx, { customerId: shop.vip });
      assert.deepEqual(await openCart(ctx, link), { cart, session: null });
      assert.equal(await sessionCartId(ctx), cart.id);
    });

    test("of a guest's cart make it the signed-in customer's", async () => {
      const shop = await newShop();
      const cart = await createCart(shop.ctx, mugs(shop));
      const link = linkOf((await createRedirectUrls(shop.ctx, cart)).cartUrl);
      const ctx = await inBrowser(shop.ctx, { customerId: shop.vip });
      assert.equal((await openCart(ctx, link)).cart.customerId, shop.vip);
      assert.equal((await currentCart(ctx))?.id, cart.id);
    });
  });
});

onPostgres('races about carts', (engine) => {
  let database: OpenDatabase;
  let shop: CartShop;
  before(async () => {
    database = await engine.open();
    const services = testServices(database);
    shop = await cartShop((await newStore(services)).ctx);
  });
  after(() => database.close());
  const mug = (quantity: number) => ({ products: [{ productId: shop.mug.id, quantity }] });
  const tenTimes = <T>(work: (at: number) => Promise<T>) =>
    Promise.allSettled(Array.from({ length: 10 }, (_, at) => work(at)));
  const succeeded = (results: PromiseSettledResult<unknown>[]) =>
    results.filter(({ status }) => status === 'fulfilled').length;
  /** Contexts guard their own transactions, so each racer has one. */
  const own = (ctx: Context) => ctx.with({});

  test('attack 42: sign-ins at once with one guest cart merge it once', async () => {
    const before = await createCart(as(shop.ctx, shop.vip), mug(1));
    const guests = await createCart(shop.ctx, mug(2));
    const results = await tenTimes(() =>
      own(shop.ctx).transaction((tx) => bringGuestCart(tx, shop.vip, guests.id)),
    );
    assert.deepEqual(
      results.map((result) => result.status === 'fulfilled' && result.value),
      Array(10).fill(before.id),
    );
    const cart = await getCart(as(shop.ctx, shop.vip), before.id);
    assert.deepEqual(linesOf(cart), [[shop.mug.baseVariantId, 3]]);
    assert.equal(cart.version, 2);
  });

  test('two customers at once with one guest cart: one has it', async () => {
    const guests = await createCart(shop.ctx, mug(4));
    await tenTimes((at) =>
      own(shop.ctx).transaction((tx) => bringGuestCart(tx, at % 2 ? shop.vip : shop.plain, guests.id)),
    );
    const units = async (customerId: number) => {
      const cart = await cartOfCustomer(shop.ctx, customerId);
      return cart?.items.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0;
    };
    assert.equal((await units(shop.vip)) + (await units(shop.plain)), 3 + 4);
  });

  test('guest carts brought at once become one cart', async () => {
    const ctx = (await newStore(testServices(database))).ctx;
    const fresh = await cartShop(ctx);
    const carts = await Promise.all(
      Array.from({ length: 10 }, () =>
        createCart(own(ctx), { products: [{ productId: fresh.mug.id, quantity: 1 }] }),
      ),
    );
    const results = await tenTimes((at) =>
      own(ctx).transaction((tx) => bringGuestCart(tx, fresh.vip, carts[at]!.id)),
    );
    const ids = new Set(results.map((result) => result.status === 'fulfilled' && result.value));
    assert.equal(ids.size, 1);
    const cart = await cartOfCustomer(ctx, fresh.vip);
    assert.deepEqual(linesOf(cart), [[fresh.mug.baseVariantId, 10]]);
  });

  test('attack 44: of many visits at once with one token, one opens the cart', async () => {
    const cart = await createCart(shop.ctx, mug(1));
    const link = linkOf((await createRedirectUrls(shop.ctx, cart)).cartUrl);
    const results = await tenTimes(() => openCart(own(shop.ctx), link));
    assert.equal(succeeded(results), 1);
    for (const result of results)
      if (result.status === 'rejected') refusedBy('carts.link_refused')(result.reason);
  });

  test('additions at once are all there; with a version one is', async () => {
    const { id } = await createCart(shop.ctx, mug(1));
    assert.equal(succeeded(await tenTimes(() => addItems(own(shop.ctx), id, mug(1)))), 10);
    assert.deepEqual(linesOf(await getCart(shop.ctx, id)), [[shop.mug.baseVariantId, 11]]);
    assert.equal(succeeded(await tenTimes(() => addItems(own(shop.ctx), id, mug(1), 11))), 1);
    assert.deepEqual(linesOf(await getCart(shop.ctx, id)), [[shop.mug.baseVariantId, 12]]);
  });

  test('a cart that is deleted while it is opened and added to', async () => {
    const cart = await createCart(shop.ctx, mug(1));
    const link = linkOf((await createRedirectUrls(shop.ctx, cart)).cartUrl);
    const results = await Promise.allSettled([
      openCart(own(shop.ctx), link),
      deleteCart(own(shop.ctx), cart.id),
      addItems(own(shop.ctx), cart.id, mug(1)),
    ]);
    for (const result of results)
      if (result.status === 'rejected') assert.match(String(result.reason.code), /^carts\./);
    assert.equal(await findCart(shop.ctx, cart.id), null);
  });
});
