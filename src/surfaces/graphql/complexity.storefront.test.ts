import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse, validate } from 'graphql';
import { costOf, scoreOf } from './complexity.ts';
import { LIMITS } from './limits.ts';
import { readSchema } from './schema.ts';
import { measure } from './selections.ts';

const schema = readSchema();

const page = (field: string, node: string, more = '') =>
  `${field} { ${more} edges { cursor node { ${node} } } }`;
const PAGING = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const COUNTED = `${PAGING} collectionInfo { totalItems }`;
const MONEY = '{ value currencyCode }';

/** What a storefront shows of a product in a list. */
const CARD = `
  entityId name path sku showCartAction
  defaultImage { altText url: urlTemplate(lossy: true) }
  brand { name path }
  inventory { hasVariantInventory isInStock aggregated { availableOnHand availableForBackorder unlimitedBackorder } }
  reviewSummary { numberOfReviews averageRating }
  availabilityV2 { status }
  ${page('variants(first: 1)', `entityId sku inventory { ${page('byLocation', 'locationEntityId backorderMessage')} }`)}
  prices(currencyCode: USD) {
    price ${MONEY} basePrice ${MONEY} retailPrice ${MONEY} salePrice ${MONEY}
    priceRange { min ${MONEY} max ${MONEY} }
  }`;

const CHOICES = page(
  'productOptions(first: 50)',
  `__typename entityId displayName isRequired
   ... on MultipleChoiceOption { displayStyle ${page(
     'values(first: 50)',
     `entityId label isDefault isSelected
      ... on SwatchOptionValue { hexColors imageUrl(width: 36) }
      ... on ProductPickListOptionValue { defaultImage { altText url: urlTemplate } productId }`,
   )} }
   ... on NumberFieldOption { defaultNumber: defaultValue highest lowest isIntegerOnly limitNumberBy }
   ... on TextFieldOption { defaultText: defaultValue minLength maxLength }
   ... on DateFieldOption { defaultDate: defaultValue earliest latest limitDateBy }`,
);

const FACET = `entityId name isSelected productCount`;
const FACETS = page(
  'filters',
  `__typename displayName isCollapsedByDefault
   ... on BrandSearchFilter { displayProductCount ${page('brands', FACET, PAGING)} }
   ... on CategorySearchFilter { displayProductCount ${page(
     'categories',
     `${FACET} ${page('subCategories', FACET, PAGING)}`,
     PAGING,
   )} }
   ... on ProductAttributeSearchFilter { filterName filterKey ${page(
     'attributes',
     'value isSelected productCount',
     PAGING,
   )} }
   ... on RatingSearchFilter { ${page('ratings', 'value isSelected productCount', PAGING)} }
   ... on PriceSearchFilter { selected { minPrice maxPrice } }`,
);

const LINE = `entityId brand name quantity productEntityId subTotalListPrice ${MONEY}
  image { url: urlTemplate } productOptions { __typename name value }`;
const ORDER = `
  entityId orderedAt { utc } status { label value } totalIncTax ${MONEY}
  consignments {
    ${`shipping { edges { node { entityId ${page('lineItems', LINE)} ${page('shipments', 'shippingMethodName shippedAt { utc }')} } } }`}
    email { giftCertificates { edges { node { recipientEmail ${page('lineItems', `name salePrice ${MONEY}`)} } } } }
  }`;

const TREE = (depth: number): string =>
  depth === 0 ? 'name path' : `name path children { ${TREE(depth - 1)} }`;

/** The requests of a storefront's pages, in the shape and with the page sizes of `bigcommerce/catalyst`. */
const PAGES: Readonly<Record<string, string>> = {
  'a search with 50 products and every facet': `query($filters: SearchProductsFiltersInput!) { site { search {
    searchProducts(filters: $filters, sort: A_TO_Z) { ${page('products(first: 50)', CARD, COUNTED)} ${FACETS} } } } }`,
  'a comparison of 50 products': `{ site { ${page(
    'products(entityIds: [1, 2, 3], first: 50)',
    `${CARD} description weight { value unit } condition ${page('customFields', 'entityId name value')}
     ${page('productOptions(first: 1)', 'entityId')}`,
  )} } }`,
  'the home page': `{ site {
    ${page('newestProducts(first: 12)', CARD)} ${page('featuredProducts(first: 12)', CARD)}
    ${page('bestSellingProducts(first: 12)', CARD)} } }`,
  'the header': `{ site { settings { storeName logoV2 { __typename } } categoryTree { ${TREE(3)} } currencies(first: 25) {
    edges { node { code isTransactional isDefault } } } } }`,
  'a product with its options and related products': `{ site { product(entityId: 1) {
    ${CARD} description plainTextDescription(characterLimit: 1200) warranty condition ${CHOICES}
    ${page('images(first: 50)', 'altText isDefault url: urlTemplate(lossy: true)', PAGING)}
    ${page('customFields', 'entityId name value')}
    ${page('reviews(first: 5)', 'author { name } entityId title text rating createdAt { utc }', PAGING)}
    ${page('categories(first: 1)', `name path ${page('breadcrumbs(depth: 5)', 'name path')}`)}
    ${page('relatedProducts(first: 8)', CARD)} } } }`,
  'wishlists, 50 at a time': `{ customer { ${page(
    'wishlists(first: 50)',
    `entityId name isPublic token ${page(
      'items(first: 6)',
      `entityId productEntityId variantEntityId product { ${CARD} }`,
      'collectionInfo { totalItems }',
    )}`,
    PAGING,
  )} } }`,
  'a wishlist of 50 products': `{ site { publicWishlist(token: "x") { entityId name ${page(
    'items(first: 50)',
    `entityId product { ${CARD} }`,
    COUNTED,
  )} } } }`,
  'orders, 50 at a time': `{ customer { ${page('orders(first: 50)', ORDER, COUNTED)} } }`,
  'the cart': `{ site { cart { entityId currencyCode lineItems { physicalItems {
    entityId name brand imageUrl quantity listPrice ${MONEY} extendedSalePrice ${MONEY}
    selectedOptions { __typename entityId name } } totalQuantity } } } }`,
};

describe('the complexity of a storefront’s own requests', () => {
  for (const [name, text] of Object.entries(PAGES))
    test(`${name}: a good way below the limit`, () => {
      const document = parse(text);
      assert.deepEqual(
        validate(schema, document).map(({ message }) => message),
        [],
      );
      const score = scoreOf(costOf(schema, measure(document)[0]!), {});
      assert.ok(score > 5 && score <= LIMITS.complexity / 4, `${score}`);
    });
});
