// Written by scripts/generate/graphql-types.ts from schema/*.graphql.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ParentOf } from './parents.ts';
import type { GraphqlContext } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string | number; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A decimal number, written as a JSON number. */
  BigDecimal: { input: number; output: number; }
  /** A moment in UTC, in ISO 8601 form such as `2026-01-31T12:00:00Z`. */
  DateTime: { input: string; output: Date | string; }
  /** An IPv4 or IPv6 address. */
  IpAddress: { input: string; output: string; }
  /** A whole number of up to 53 bits. */
  Long: { input: number; output: number; }
  /** A URL as text. */
  URL: { input: string; output: string; }
  /** A UUID as text. */
  UUID: { input: string; output: string; }
};

export type AnalyticsCommonEventInput = {
  readonly initiator?: InputMaybe<AnalyticsEventInitiatorInput>;
  readonly request: AnalyticsEventRequestInput;
  readonly consent?: InputMaybe<AnalyticsEventConsentInput>;
};

export type AnalyticsEventConsentInput = {
  readonly targeting: Scalars['Boolean']['input'];
  readonly analytics: Scalars['Boolean']['input'];
  readonly functional: Scalars['Boolean']['input'];
};

export type AnalyticsEventInitiatorInput = {
  readonly visitId: Scalars['String']['input'];
  readonly visitorId: Scalars['String']['input'];
};

export type AnalyticsEventRequestInput = {
  readonly url: Scalars['URL']['input'];
  readonly userAgent: Scalars['String']['input'];
  readonly refererUrl?: InputMaybe<Scalars['URL']['input']>;
  readonly ip?: InputMaybe<Scalars['IpAddress']['input']>;
  readonly acceptLanguage?: InputMaybe<Scalars['String']['input']>;
};

export type AnalyticsMutations = {
  readonly productViewedEvent: ProductViewedEventResult;
  readonly pageViewedEvent: PageViewedEventResult;
  readonly visitStartedEvent: VisitStartedEventResult;
  readonly searchProductEvent: SearchProductEventResult;
};


export type AnalyticsMutationsProductViewedEventArgs = {
  input: ProductViewedEventInput;
};


export type AnalyticsMutationsPageViewedEventArgs = {
  input: PageViewedEventInput;
};


export type AnalyticsMutationsVisitStartedEventArgs = {
  input: VisitStartedEventInput;
};


export type AnalyticsMutationsSearchProductEventArgs = {
  input: SearchProductEventInput;
};

export type Ga4Provider = {
  readonly tagId: Scalars['String']['output'];
};

export type MetaPixelProvider = {
  readonly pixelId: Scalars['String']['output'];
};

export type PageViewedEventInput = {
  readonly commonInput: AnalyticsCommonEventInput;
};

export type PageViewedEventResult = {
  readonly executed: Scalars['Boolean']['output'];
};

export type ProductViewed = {
  readonly productEntityId: Scalars['Int']['input'];
  readonly searchKeyword?: InputMaybe<Scalars['String']['input']>;
};

export type ProductViewedEventInput = {
  readonly commonInput: AnalyticsCommonEventInput;
  readonly productInput: ProductViewed;
};

export type ProductViewedEventResult = {
  readonly executed: Scalars['Boolean']['output'];
};

export type SegmentProvider = {
  readonly writeKey: Scalars['String']['output'];
};

export type VisitStartedEventInput = {
  readonly commonInput: AnalyticsCommonEventInput;
};

export type VisitStartedEventResult = {
  readonly executed: Scalars['Boolean']['output'];
};

export type WebAnalytics = {
  readonly ga4?: Maybe<Ga4Provider>;
  readonly segment?: Maybe<SegmentProvider>;
  readonly metaPixel?: Maybe<MetaPixelProvider>;
};

export type Brand = Node & {
  readonly id: Scalars['ID']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly defaultImage?: Maybe<Image>;
  /** @deprecated Field no longer supported */
  readonly pageTitle: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly metaDesc: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly metaKeywords: ReadonlyArray<Scalars['String']['output']>;
  readonly seo: SeoDetails;
  readonly searchKeywords: ReadonlyArray<Scalars['String']['output']>;
  readonly path: Scalars['String']['output'];
  readonly products: ProductConnection;
  readonly metafields: MetafieldConnection;
  readonly locales: LocaleAlternateConnection;
};


export type BrandProductsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  hideOutOfStock?: InputMaybe<Scalars['Boolean']['input']>;
};


export type BrandMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type BrandLocalesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type BrandConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<BrandEdge>>;
};

export type BrandEdge = {
  readonly node: Brand;
  readonly cursor: Scalars['String']['output'];
};

export type PopularBrandConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<PopularBrandEdge>>;
};

export type PopularBrandEdge = {
  readonly node: PopularBrandType;
  readonly cursor: Scalars['String']['output'];
};

export type PopularBrandType = {
  readonly entityId: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
};

/** What a shopper has picked, with prices for this shopper. */
export type Cart = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The cart's UUID. */
  readonly entityId: Scalars['String']['output'];
  /** The currency the cart is paid in. */
  readonly currencyCode: Scalars['String']['output'];
  /** The currency the shopper sees. */
  readonly displayCurrencyCode: Scalars['String']['output'];
  /** Whether the amounts include tax. */
  readonly isTaxIncluded: Scalars['Boolean']['output'];
  /** The sum of the items, without discounts. */
  readonly baseAmount: Money;
  /** The same in the shopper's currency. */
  readonly baseAmountInDisplayCurrency: Money;
  /** The sum of the cart's discounts. */
  readonly discountedAmount: Money;
  /** The same in the shopper's currency. */
  readonly discountedAmountInDisplayCurrency: Money;
  /** What the items cost, discounts taken. */
  readonly amount: Money;
  /** The same in the shopper's currency. */
  readonly amountInDisplayCurrency: Money;
  /** The discounts on the cart. */
  readonly discounts: ReadonlyArray<CartDiscount>;
  /** The items, by kind. */
  readonly lineItems: CartLineItems;
  /** When the cart was made. */
  readonly createdAt: DateTimeExtended;
  /** When it was changed last. */
  readonly updatedAt: DateTimeExtended;
  /** The language it was made in. */
  readonly locale: Scalars['String']['output'];
  /** Grows with each change; send it back to be refused if somebody else changed the cart. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly metafields: MetafieldConnection;
};


/** What a shopper has picked, with prices for this shopper. */
export type CartMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type CartBulkPrice = {
  readonly basePrice: Money;
  readonly discountPercentage?: Maybe<Scalars['Int']['output']>;
  readonly discountAmount?: Maybe<Money>;
  readonly basePriceInTransactionalCurrency: Money;
  readonly basePriceInDisplayCurrency: Money;
  readonly discountAmountInTransactionalCurrency?: Maybe<Money>;
  readonly discountAmountInDisplayCurrency?: Maybe<Money>;
};

export type CartCustomItem = {
  readonly entityId: Scalars['String']['output'];
  readonly sku?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly quantity: Scalars['Int']['output'];
  readonly listPrice: Money;
  readonly listPriceInDisplayCurrency: Money;
  readonly extendedListPrice: Money;
  readonly extendedListPriceInDisplayCurrency: Money;
};

/** A product that is downloaded. */
export type CartDigitalItem = {
  readonly entityId: Scalars['String']['output'];
  readonly parentEntityId?: Maybe<Scalars['String']['output']>;
  readonly productEntityId: Scalars['Int']['output'];
  readonly variantEntityId?: Maybe<Scalars['Int']['output']>;
  readonly sku?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly url: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  readonly isMutable: Scalars['Boolean']['output'];
  readonly brand?: Maybe<Scalars['String']['output']>;
  readonly quantity: Scalars['Int']['output'];
  readonly isTaxable: Scalars['Boolean']['output'];
  readonly discounts: ReadonlyArray<CartDiscount>;
  readonly discountedAmount: Money;
  readonly discountedAmountInDisplayCurrency: Money;
  readonly couponAmount: Money;
  readonly couponAmountInDisplayCurrency: Money;
  readonly listPrice: Money;
  readonly listPriceInDisplayCurrency: Money;
  readonly originalPrice: Money;
  readonly originalPriceInDisplayCurrency: Money;
  readonly salePrice: Money;
  readonly salePriceInDisplayCurrency: Money;
  readonly extendedListPrice: Money;
  readonly extendedListPriceInDisplayCurrency: Money;
  readonly extendedSalePrice: Money;
  readonly extendedSalePriceInDisplayCurrency: Money;
  readonly extendedComparisonPrice: Money;
  readonly extendedComparisonPriceInDisplayCurrency: Money;
  readonly comparisonPrice: Money;
  readonly comparisonPriceInDisplayCurrency: Money;
  readonly retailPrice: Money;
  readonly retailPriceInDisplayCurrency: Money;
  readonly taxTotal: Money;
  readonly taxTotalInDisplayCurrency: Money;
  readonly selectedOptions: ReadonlyArray<CartSelectedOption>;
  readonly addedByAttributeId?: Maybe<Scalars['String']['output']>;
  /** @deprecated Field no longer supported */
  readonly stockPosition?: Maybe<CartItemStockPosition>;
  readonly path: Scalars['String']['output'];
  readonly image?: Maybe<Image>;
  readonly baseCatalogProduct?: Maybe<Product>;
  readonly catalogProductWithOptionSelections?: Maybe<Product>;
  readonly bulkPrice?: Maybe<CartBulkPrice>;
};

export type CartDiscount = {
  readonly entityId: Scalars['String']['output'];
  readonly discountedAmount: Money;
  readonly discountedAmountInDisplayCurrency: Money;
};

export type CartGiftCertificate = {
  readonly entityId: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly theme: CartGiftCertificateTheme;
  readonly amount: Money;
  readonly amountInDisplayCurrency: Money;
  readonly isTaxable: Scalars['Boolean']['output'];
  readonly sender: CartGiftCertificateSender;
  readonly recipient: CartGiftCertificateRecipient;
  readonly message?: Maybe<Scalars['String']['output']>;
};

export type CartGiftCertificateRecipient = {
  readonly name: Scalars['String']['output'];
  readonly email: Scalars['String']['output'];
};

export type CartGiftCertificateSender = {
  readonly name: Scalars['String']['output'];
  readonly email: Scalars['String']['output'];
};

export type CartGiftCertificateTheme =
  | 'BIRTHDAY'
  | 'BOY'
  | 'CELEBRATION'
  | 'CHRISTMAS'
  | 'GENERAL'
  | 'GIRL'
  | 'NONE';

export type CartGiftWrapping = {
  readonly name: Scalars['String']['output'];
  readonly amount: Money;
  readonly amountInDisplayCurrency: Money;
  readonly message?: Maybe<Scalars['String']['output']>;
};

export type CartItemStockPosition = {
  readonly quantityOnHand: Scalars['Int']['output'];
  readonly quantityBackordered: Scalars['Int']['output'];
  readonly quantityOutOfStock: Scalars['Int']['output'];
  readonly backorderMessage?: Maybe<Scalars['String']['output']>;
};

/** A cart's items, by kind. */
export type CartLineItems = {
  /** Products that are shipped. */
  readonly physicalItems: ReadonlyArray<CartPhysicalItem>;
  /** Products that are downloaded. */
  readonly digitalItems: ReadonlyArray<CartDigitalItem>;
  /** Gift certificates to buy. */
  readonly giftCertificates: ReadonlyArray<CartGiftCertificate>;
  /** Items that are not in the catalog. */
  readonly customItems: ReadonlyArray<CartCustomItem>;
  /** How many things there are in all. */
  readonly totalQuantity: Scalars['Int']['output'];
};

/** A product that is shipped. */
export type CartPhysicalItem = {
  readonly entityId: Scalars['String']['output'];
  readonly parentEntityId?: Maybe<Scalars['String']['output']>;
  readonly productEntityId: Scalars['Int']['output'];
  readonly variantEntityId?: Maybe<Scalars['Int']['output']>;
  readonly sku?: Maybe<Scalars['String']['output']>;
  readonly allowGiftWrapping: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly url: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  readonly brand?: Maybe<Scalars['String']['output']>;
  readonly quantity: Scalars['Int']['output'];
  readonly isTaxable: Scalars['Boolean']['output'];
  readonly isMutable: Scalars['Boolean']['output'];
  readonly discounts: ReadonlyArray<CartDiscount>;
  readonly discountedAmount: Money;
  readonly discountedAmountInDisplayCurrency: Money;
  readonly couponAmount: Money;
  readonly couponAmountInDisplayCurrency: Money;
  readonly listPrice: Money;
  readonly listPriceInDisplayCurrency: Money;
  readonly originalPrice: Money;
  readonly originalPriceInDisplayCurrency: Money;
  readonly salePrice: Money;
  readonly salePriceInDisplayCurrency: Money;
  readonly extendedListPrice: Money;
  readonly extendedListPriceInDisplayCurrency: Money;
  readonly extendedComparisonPrice: Money;
  readonly extendedComparisonPriceInDisplayCurrency: Money;
  readonly comparisonPrice: Money;
  readonly comparisonPriceInDisplayCurrency: Money;
  readonly extendedSalePrice: Money;
  readonly extendedSalePriceInDisplayCurrency: Money;
  readonly retailPrice: Money;
  readonly retailPriceInDisplayCurrency: Money;
  readonly taxTotal: Money;
  readonly taxTotalInDisplayCurrency: Money;
  readonly isShippingRequired: Scalars['Boolean']['output'];
  readonly selectedOptions: ReadonlyArray<CartSelectedOption>;
  readonly addedByAttributeId?: Maybe<Scalars['String']['output']>;
  readonly giftWrapping?: Maybe<CartGiftWrapping>;
  /** @deprecated Field no longer supported */
  readonly stockPosition?: Maybe<CartItemStockPosition>;
  readonly path: Scalars['String']['output'];
  readonly image?: Maybe<Image>;
  readonly baseCatalogProduct?: Maybe<Product>;
  readonly catalogProductWithOptionSelections?: Maybe<Product>;
  readonly bulkPrice?: Maybe<CartBulkPrice>;
};

export type CartSelectedCheckboxOption = CartSelectedOption & {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly valueEntityId: Scalars['Int']['output'];
  readonly attributeId: Scalars['String']['output'];
};

export type CartSelectedDateFieldOption = CartSelectedOption & {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly date: DateTimeExtended;
  readonly attributeId: Scalars['String']['output'];
};

export type CartSelectedFileUploadOption = CartSelectedOption & {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly attributeId: Scalars['String']['output'];
};

export type CartSelectedMultiLineTextFieldOption = CartSelectedOption & {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly attributeId: Scalars['String']['output'];
};

export type CartSelectedMultipleChoiceOption = CartSelectedOption & {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly valueEntityId: Scalars['Int']['output'];
  readonly attributeId: Scalars['String']['output'];
};

export type CartSelectedNumberFieldOption = CartSelectedOption & {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly number: Scalars['Float']['output'];
  readonly attributeId: Scalars['String']['output'];
};

export type CartSelectedOption = {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly attributeId: Scalars['String']['output'];
};

export type CartSelectedTextFieldOption = CartSelectedOption & {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly attributeId: Scalars['String']['output'];
};

export type AddCartLineItemsDataInput = {
  readonly lineItems?: InputMaybe<ReadonlyArray<CartLineItemInput>>;
  readonly giftCertificates?: InputMaybe<ReadonlyArray<CartGiftCertificateInput>>;
};

/** Items for a cart that exists. */
export type AddCartLineItemsInput = {
  /** The cart. */
  readonly cartEntityId: Scalars['String']['input'];
  /** The items. */
  readonly data: AddCartLineItemsDataInput;
  /** The version of the cart that the change is meant for. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed cart. */
export type AddCartLineItemsResult = {
  readonly cart?: Maybe<Cart>;
};

export type AssignCartToCustomerInput = {
  readonly cartEntityId: Scalars['String']['input'];
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type AssignCartToCustomerResult = {
  readonly cart?: Maybe<Cart>;
};

export type CartError = Error & {
  readonly code: CartErrorCode;
  readonly context?: Maybe<ReadonlyArray<CheckoutErrorContext>>;
  readonly message: Scalars['String']['output'];
};

export type CartErrorCode =
  | 'ATTRIBUTES_NOT_APPLICABLE'
  | 'CART_ALREADY_EXISTS'
  | 'CART_CONFLICT'
  | 'CART_CONSISTENCY_ERROR'
  | 'CART_ITEM_MODIFICATION_NOT_ALLOWED'
  | 'CART_NOT_FOUND'
  | 'CURRENCY_NOT_TRANSACTIONAL'
  | 'EMPTY_CART_CREATION'
  | 'INSUFFICIENT_STOCK'
  | 'INVALID_CHANNEL'
  | 'INVALID_CURRENCY'
  | 'INVALID_GIFT_CERTIFICATE_AMOUNT'
  | 'INVALID_GIFT_CERTIFICATE_THEME'
  | 'INVALID_ITEM_QUANTITY'
  | 'INVALID_PRODUCT'
  | 'ITEM_LIMIT_REACHED'
  | 'ITEM_NOT_FOUND'
  | 'MAXIMUM_QUANTITY_EXCEEDED'
  | 'MINIMUM_QUANTITY_NOT_MET'
  | 'MISSING_VARIANT_ATTRIBUTES'
  | 'MODIFIER_OPTIONS_REQUIRED'
  | 'OPTION_VALIDATION_FAILED'
  | 'PRODUCT_NOT_PURCHASABLE'
  | 'PRODUCT_UNAVAILABLE'
  | 'SKU_NOT_FOUND'
  | 'STOCK_CHECK'
  | 'VARIANT_ID_REQUIRED'
  | 'VARIANT_NOT_PURCHASABLE';

export type CartGiftCertificateInput = {
  readonly name: Scalars['String']['input'];
  readonly theme: CartGiftCertificateTheme;
  readonly amount: Scalars['BigDecimal']['input'];
  readonly quantity: Scalars['Int']['input'];
  readonly sender: CartGiftCertificateSenderInput;
  readonly recipient: CartGiftCertificateRecipientInput;
  readonly message?: InputMaybe<Scalars['String']['input']>;
};

export type CartGiftCertificateRecipientInput = {
  readonly name: Scalars['String']['input'];
  readonly email: Scalars['String']['input'];
};

export type CartGiftCertificateSenderInput = {
  readonly name: Scalars['String']['input'];
  readonly email: Scalars['String']['input'];
};

export type CartLineItemError = Error & {
  readonly code: CartErrorCode;
  readonly context?: Maybe<ReadonlyArray<CheckoutErrorContext>>;
  readonly message: Scalars['String']['output'];
};

/** A product to put into a cart. */
export type CartLineItemInput = {
  /** How many. */
  readonly quantity: Scalars['Int']['input'];
  /** The product. */
  readonly productEntityId?: InputMaybe<Scalars['Int']['input']>;
  /** The variant; needed where the product has several. */
  readonly variantEntityId?: InputMaybe<Scalars['Int']['input']>;
  /** Product or variant by its SKU, instead of by id. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** What the shopper chose for the product's options. */
  readonly selectedOptions?: InputMaybe<CartSelectedOptionsInput>;
};

export type CartLineItemUpdateCheckoutInput = {
  readonly entityId?: InputMaybe<Scalars['String']['input']>;
  readonly quantity: Scalars['Int']['input'];
  readonly productEntityId?: InputMaybe<Scalars['Int']['input']>;
  readonly variantEntityId?: InputMaybe<Scalars['Int']['input']>;
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  readonly selectedOptions?: InputMaybe<CartSelectedOptionsInput>;
};

/** Changes to a cart. */
export type CartMutations = {
  /** Makes a cart of the items given. */
  readonly createCart?: Maybe<CreateCartResult>;
  /** Deletes a cart. */
  readonly deleteCart?: Maybe<DeleteCartResult>;
  /** Puts items into a cart. */
  readonly addCartLineItems?: Maybe<AddCartLineItemsResult>;
  /** Changes quantity or options of an item. */
  readonly updateCartLineItem?: Maybe<UpdateCartLineItemResult>;
  /** Takes an item out; the cart goes with the last one. */
  readonly deleteCartLineItem?: Maybe<DeleteCartLineItemResult>;
  /** Changes the currency the cart is paid in. */
  readonly updateCartCurrency?: Maybe<UpdateCartCurrencyResult>;
  /** Gives a guest's cart to the signed-in customer. */
  readonly assignCartToCustomer?: Maybe<AssignCartToCustomerResult>;
  /** Takes the cart from the signed-in customer. */
  readonly unassignCartFromCustomer?: Maybe<UnassignCartFromCustomerResult>;
  readonly createCartMetafield: CreateCartMetafieldResult;
  readonly updateCartMetafield: UpdateCartMetafieldResult;
  readonly deleteCartMetafield: DeleteCartMetafieldResult;
  /** Makes links that carry the cart, and its shopper, to the store's own pages. */
  readonly createCartRedirectUrls: CreateCartRedirectUrlsResult;
  /** @deprecated Field no longer supported */
  readonly updateCartLocale?: Maybe<UpdateCartLocaleResult>;
};


/** Changes to a cart. */
export type CartMutationsCreateCartArgs = {
  input: CreateCartInput;
};


/** Changes to a cart. */
export type CartMutationsDeleteCartArgs = {
  input: DeleteCartInput;
};


/** Changes to a cart. */
export type CartMutationsAddCartLineItemsArgs = {
  input: AddCartLineItemsInput;
};


/** Changes to a cart. */
export type CartMutationsUpdateCartLineItemArgs = {
  input: UpdateCartLineItemInput;
};


/** Changes to a cart. */
export type CartMutationsDeleteCartLineItemArgs = {
  input: DeleteCartLineItemInput;
};


/** Changes to a cart. */
export type CartMutationsUpdateCartCurrencyArgs = {
  input: UpdateCartCurrencyInput;
};


/** Changes to a cart. */
export type CartMutationsAssignCartToCustomerArgs = {
  input: AssignCartToCustomerInput;
};


/** Changes to a cart. */
export type CartMutationsUnassignCartFromCustomerArgs = {
  input: UnassignCartFromCustomerInput;
};


/** Changes to a cart. */
export type CartMutationsCreateCartMetafieldArgs = {
  input: CreateCartMetafieldInput;
};


/** Changes to a cart. */
export type CartMutationsUpdateCartMetafieldArgs = {
  input: UpdateCartMetafieldInput;
};


/** Changes to a cart. */
export type CartMutationsDeleteCartMetafieldArgs = {
  input: DeleteCartMetafieldInput;
};


/** Changes to a cart. */
export type CartMutationsCreateCartRedirectUrlsArgs = {
  input?: InputMaybe<CreateCartRedirectUrlsInput>;
};


/** Changes to a cart. */
export type CartMutationsUpdateCartLocaleArgs = {
  input: UpdateCartLocaleInput;
};

/** Links that can be followed once. */
export type CartRedirectUrls = {
  /** To the checkout page. */
  readonly redirectedCheckoutUrl: Scalars['String']['output'];
  /** To the checkout inside a frame. */
  readonly embeddedCheckoutUrl: Scalars['String']['output'];
  /** To a checkout on another system. */
  readonly externalCheckoutUrl: Scalars['String']['output'];
};

export type CartSelectedCheckboxOptionInput = {
  readonly optionEntityId: Scalars['Int']['input'];
  readonly optionValueEntityId: Scalars['Int']['input'];
};

export type CartSelectedDateFieldOptionInput = {
  readonly optionEntityId: Scalars['Int']['input'];
  readonly date: Scalars['DateTime']['input'];
};

export type CartSelectedMultiLineTextFieldOptionInput = {
  readonly optionEntityId: Scalars['Int']['input'];
  readonly text: Scalars['String']['input'];
};

export type CartSelectedMultipleChoiceOptionInput = {
  readonly optionEntityId: Scalars['Int']['input'];
  readonly optionValueEntityId: Scalars['Int']['input'];
};

export type CartSelectedNumberFieldOptionInput = {
  readonly optionEntityId: Scalars['Int']['input'];
  readonly number: Scalars['Float']['input'];
};

export type CartSelectedOptionsInput = {
  readonly checkboxes?: InputMaybe<ReadonlyArray<CartSelectedCheckboxOptionInput>>;
  readonly dateFields?: InputMaybe<ReadonlyArray<CartSelectedDateFieldOptionInput>>;
  readonly multiLineTextFields?: InputMaybe<ReadonlyArray<CartSelectedMultiLineTextFieldOptionInput>>;
  readonly multipleChoices?: InputMaybe<ReadonlyArray<CartSelectedMultipleChoiceOptionInput>>;
  readonly numberFields?: InputMaybe<ReadonlyArray<CartSelectedNumberFieldOptionInput>>;
  readonly textFields?: InputMaybe<ReadonlyArray<CartSelectedTextFieldOptionInput>>;
};

export type CartSelectedTextFieldOptionInput = {
  readonly optionEntityId: Scalars['Int']['input'];
  readonly text: Scalars['String']['input'];
};

/** A new cart. */
export type CreateCartInput = {
  /** What to put in. */
  readonly lineItems?: InputMaybe<ReadonlyArray<CartLineItemInput>>;
  /** Gift certificates to put in. */
  readonly giftCertificates?: InputMaybe<ReadonlyArray<CartGiftCertificateInput>>;
  /** The currency to pay in; the channel's default when left out. */
  readonly currencyCode?: InputMaybe<Scalars['String']['input']>;
  /** The language of the cart. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
};

export type CreateCartMetafieldDataInput = {
  readonly key: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type CreateCartMetafieldError = NotFoundError | AlreadyExistsError | ValidationError | LimitExceededError;

export type CreateCartMetafieldInput = {
  readonly cartEntityId: Scalars['String']['input'];
  readonly data: CreateCartMetafieldDataInput;
};

export type CreateCartMetafieldResult = {
  readonly metafield?: Maybe<Metafields>;
  readonly errors: ReadonlyArray<CreateCartMetafieldError>;
};

export type CreateCartRedirectUrlsError = NotFoundError;

/** Which cart to carry over, and for whom. */
export type CreateCartRedirectUrlsInput = {
  /** The cart; the session's own when left out. */
  readonly cartEntityId?: InputMaybe<Scalars['String']['input']>;
  /** Parameters to add to each link. */
  readonly queryParams?: InputMaybe<ReadonlyArray<CreateCartRedirectUrlsQueryParamsInput>>;
  readonly ipAddress?: InputMaybe<Scalars['IpAddress']['input']>;
  readonly visitorId?: InputMaybe<Scalars['UUID']['input']>;
  readonly visitId?: InputMaybe<Scalars['UUID']['input']>;
  readonly paymentWalletData?: InputMaybe<PaymentWalletDataInput>;
  readonly analytics?: InputMaybe<AnalyticsCommonEventInput>;
};

export type CreateCartRedirectUrlsQueryParamsInput = {
  readonly key: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

/** The links, or why there are none. */
export type CreateCartRedirectUrlsResult = {
  readonly redirectUrls?: Maybe<CartRedirectUrls>;
  readonly errors: ReadonlyArray<CreateCartRedirectUrlsError>;
};

/** The new cart. */
export type CreateCartResult = {
  /** The cart. */
  readonly cart?: Maybe<Cart>;
};

/** A cart to delete. */
export type DeleteCartInput = {
  readonly cartEntityId: Scalars['String']['input'];
};

/** An item to take out. */
export type DeleteCartLineItemInput = {
  /** The cart. */
  readonly cartEntityId: Scalars['String']['input'];
  /** The item. */
  readonly lineItemEntityId: Scalars['String']['input'];
  /** The version of the cart that the change is meant for. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What is left. */
export type DeleteCartLineItemResult = {
  /** The item that was taken out. */
  readonly deletedLineItemEntityId?: Maybe<Scalars['String']['output']>;
  /** The changed cart; null when that was the last item. */
  readonly cart?: Maybe<Cart>;
  /** The cart, when that was the last item. */
  readonly deletedCartEntityId?: Maybe<Scalars['String']['output']>;
};

export type DeleteCartMetafieldError = NotFoundError | ValidationError | NotAuthorisedError;

export type DeleteCartMetafieldInput = {
  readonly cartEntityId: Scalars['String']['input'];
  readonly metafieldEntityId: Scalars['Int']['input'];
};

export type DeleteCartMetafieldResult = {
  readonly deletedMetafieldEntityId?: Maybe<Scalars['Int']['output']>;
  readonly errors: ReadonlyArray<DeleteCartMetafieldError>;
};

/** A deleted cart. */
export type DeleteCartResult = {
  /** The cart that was deleted. */
  readonly deletedCartEntityId?: Maybe<Scalars['String']['output']>;
};

export type UnassignCartFromCustomerInput = {
  readonly cartEntityId: Scalars['String']['input'];
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type UnassignCartFromCustomerResult = {
  readonly cart?: Maybe<Cart>;
};

export type UpdateCartCurrencyDataInput = {
  readonly currencyCode: Scalars['String']['input'];
};

export type UpdateCartCurrencyInput = {
  readonly cartEntityId: Scalars['String']['input'];
  readonly data: UpdateCartCurrencyDataInput;
};

export type UpdateCartCurrencyResult = {
  readonly cart?: Maybe<Cart>;
};

export type UpdateCartLineItemDataInput = {
  readonly lineItem?: InputMaybe<CartLineItemInput>;
  readonly giftCertificate?: InputMaybe<CartGiftCertificateInput>;
};

/** A change to one item. */
export type UpdateCartLineItemInput = {
  /** The cart. */
  readonly cartEntityId: Scalars['String']['input'];
  /** The item. */
  readonly lineItemEntityId: Scalars['String']['input'];
  /** What it becomes. */
  readonly data: UpdateCartLineItemDataInput;
  /** The version of the cart that the change is meant for. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed cart. */
export type UpdateCartLineItemResult = {
  readonly cart?: Maybe<Cart>;
};

export type UpdateCartLocaleDataInput = {
  readonly locale: Scalars['String']['input'];
};

export type UpdateCartLocaleError = NotFoundError | LocaleInvalidError;

export type UpdateCartLocaleInput = {
  readonly cartEntityId: Scalars['String']['input'];
  readonly data: UpdateCartLocaleDataInput;
};

export type UpdateCartLocaleResult = {
  readonly cart?: Maybe<Cart>;
  readonly errors: ReadonlyArray<UpdateCartLocaleError>;
};

export type UpdateCartMetafieldDataInput = {
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateCartMetafieldError = NotFoundError | AlreadyExistsError | ValidationError | NotAuthorisedError;

export type UpdateCartMetafieldInput = {
  readonly cartEntityId: Scalars['String']['input'];
  readonly metafieldEntityId: Scalars['Int']['input'];
  readonly data: UpdateCartMetafieldDataInput;
};

export type UpdateCartMetafieldResult = {
  readonly metafield?: Maybe<Metafields>;
  readonly errors: ReadonlyArray<UpdateCartMetafieldError>;
};

export type Breadcrumb = {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly path?: Maybe<Scalars['String']['output']>;
};

export type BreadcrumbConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<BreadcrumbEdge>>;
};

export type BreadcrumbEdge = {
  readonly node: Breadcrumb;
  readonly cursor: Scalars['String']['output'];
};

export type Category = Node & {
  readonly id: Scalars['ID']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
  readonly defaultImage?: Maybe<Image>;
  readonly description: Scalars['String']['output'];
  readonly breadcrumbs: BreadcrumbConnection;
  readonly products: ProductConnection;
  readonly metafields: MetafieldConnection;
  readonly seo: SeoDetails;
  /** @deprecated Field no longer supported */
  readonly shopByPriceRanges: ShopByPriceConnection;
  readonly defaultProductSort?: Maybe<CategoryProductSort>;
  readonly locales: LocaleAlternateConnection;
};


export type CategoryBreadcrumbsArgs = {
  depth: Scalars['Int']['input'];
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CategoryProductsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  hideOutOfStock?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<CategoryProductSort>;
};


export type CategoryMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CategoryShopByPriceRangesArgs = {
  currencyCode?: InputMaybe<CurrencyCode>;
  includeTax?: InputMaybe<Scalars['Boolean']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CategoryLocalesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type CategoryConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<CategoryEdge>>;
};

export type CategoryEdge = {
  readonly node: Category;
  readonly cursor: Scalars['String']['output'];
};

export type CategoryEntityIdsFilterInput = {
  readonly entityIds: ReadonlyArray<Scalars['Int']['input']>;
  readonly matchBehavior?: ListMatchBehavior;
};

export type CategoryProductSort =
  | 'A_TO_Z'
  | 'BEST_REVIEWED'
  | 'BEST_SELLING'
  | 'DEFAULT'
  | 'FEATURED'
  | 'HIGHEST_PRICE'
  | 'LOWEST_PRICE'
  | 'NEWEST'
  | 'Z_TO_A';

export type CategoryTreeItem = {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly productCount: Scalars['Int']['output'];
  readonly image?: Maybe<Image>;
  readonly hasChildren: Scalars['Boolean']['output'];
  readonly children: ReadonlyArray<CategoryTreeItem>;
};

export type ProductCategorySort =
  | 'PRODUCT_ASSIGNED_DATE';

export type Checkout = Node & {
  readonly id: Scalars['ID']['output'];
  readonly entityId: Scalars['String']['output'];
  readonly currencyCode: Scalars['String']['output'];
  readonly displayCurrencyCode: Scalars['String']['output'];
  readonly billingAddress?: Maybe<CheckoutBillingAddress>;
  readonly cart?: Maybe<Cart>;
  readonly shippingConsignments?: Maybe<ReadonlyArray<CheckoutShippingConsignment>>;
  readonly shippingCostTotal?: Maybe<Money>;
  readonly shippingCostTotalInDisplayCurrency?: Maybe<Money>;
  readonly shippingCostBeforeDiscount: Money;
  readonly shippingCostBeforeDiscountInDisplayCurrency: Money;
  readonly comparisonShippingCost: Money;
  readonly comparisonShippingCostInDisplayCurrency: Money;
  readonly giftWrappingCostTotal?: Maybe<Money>;
  readonly giftWrappingCostTotalInDisplayCurrency?: Maybe<Money>;
  readonly handlingCostTotal?: Maybe<Money>;
  readonly handlingCostTotalInDisplayCurrency?: Maybe<Money>;
  readonly taxTotal?: Maybe<Money>;
  readonly taxTotalInDisplayCurrency?: Maybe<Money>;
  readonly taxes?: Maybe<ReadonlyArray<CheckoutTax>>;
  readonly subtotal?: Maybe<Money>;
  readonly subtotalInDisplayCurrency?: Maybe<Money>;
  readonly grandTotal?: Maybe<Money>;
  readonly grandTotalInDisplayCurrency?: Maybe<Money>;
  readonly createdAt: DateTimeExtended;
  readonly updatedAt: DateTimeExtended;
  readonly customerMessage?: Maybe<Scalars['String']['output']>;
  readonly outstandingBalance?: Maybe<Money>;
  readonly outstandingBalanceInDisplayCurrency?: Maybe<Money>;
  readonly coupons: ReadonlyArray<CheckoutCoupon>;
  readonly giftCertificates: ReadonlyArray<CheckoutGiftCertificate>;
  readonly promotions: ReadonlyArray<CheckoutPromotion>;
  readonly fees: ReadonlyArray<CheckoutFee>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly totalDiscount: Money;
  readonly totalDiscountInDisplayCurrency: Money;
  readonly displayDiscountTotal: Money;
  readonly displayDiscountTotalInDisplayCurrency: Money;
  readonly orderBasedAutoDiscountTotal: Money;
  readonly orderBasedAutoDiscountTotalInDisplayCurrency: Money;
  readonly manualDiscountTotal: Money;
  readonly manualDiscountTotalInDisplayCurrency: Money;
  readonly order?: Maybe<Order>;
};

export type CheckoutAddress = {
  readonly firstName?: Maybe<Scalars['String']['output']>;
  readonly lastName?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly company?: Maybe<Scalars['String']['output']>;
  readonly address1?: Maybe<Scalars['String']['output']>;
  readonly address2?: Maybe<Scalars['String']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly stateOrProvince?: Maybe<Scalars['String']['output']>;
  readonly stateOrProvinceCode?: Maybe<Scalars['String']['output']>;
  readonly countryCode: Scalars['String']['output'];
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly customFields: ReadonlyArray<CheckoutAddressCustomField>;
};

export type CheckoutAddressCheckboxesCustomField = CheckoutAddressCustomField & {
  readonly valueEntityIds: ReadonlyArray<Scalars['Int']['output']>;
  readonly entityId: Scalars['Int']['output'];
};

export type CheckoutAddressCustomField = {
  readonly entityId: Scalars['Int']['output'];
};

export type CheckoutAddressDateCustomField = CheckoutAddressCustomField & {
  readonly date: DateTimeExtended;
  readonly entityId: Scalars['Int']['output'];
};

export type CheckoutAddressMultipleChoiceCustomField = CheckoutAddressCustomField & {
  readonly valueEntityId: Scalars['Int']['output'];
  readonly entityId: Scalars['Int']['output'];
};

export type CheckoutAddressNumberCustomField = CheckoutAddressCustomField & {
  readonly number: Scalars['Float']['output'];
  readonly entityId: Scalars['Int']['output'];
};

export type CheckoutAddressPasswordCustomField = CheckoutAddressCustomField & {
  readonly password: Scalars['String']['output'];
  readonly entityId: Scalars['Int']['output'];
};

export type CheckoutAddressTextFieldCustomField = CheckoutAddressCustomField & {
  readonly text: Scalars['String']['output'];
  readonly entityId: Scalars['Int']['output'];
};

export type CheckoutAvailableShippingOption = {
  readonly entityId: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  readonly cost: Money;
  readonly costInDisplayCurrency: Money;
  readonly transitTime?: Maybe<Scalars['String']['output']>;
  readonly isRecommended: Scalars['Boolean']['output'];
  readonly image?: Maybe<Image>;
  readonly costAfterDiscount: Money;
  readonly costAfterDiscountInDisplayCurrency: Money;
};

export type CheckoutBillingAddress = CheckoutAddress & {
  readonly entityId: Scalars['String']['output'];
  readonly firstName?: Maybe<Scalars['String']['output']>;
  readonly lastName?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly company?: Maybe<Scalars['String']['output']>;
  readonly address1?: Maybe<Scalars['String']['output']>;
  readonly address2?: Maybe<Scalars['String']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly stateOrProvince?: Maybe<Scalars['String']['output']>;
  readonly stateOrProvinceCode?: Maybe<Scalars['String']['output']>;
  readonly countryCode: Scalars['String']['output'];
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly customFields: ReadonlyArray<CheckoutAddressCustomField>;
};

export type CheckoutConsignmentAddress = CheckoutAddress & {
  readonly firstName?: Maybe<Scalars['String']['output']>;
  readonly lastName?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly company?: Maybe<Scalars['String']['output']>;
  readonly address1?: Maybe<Scalars['String']['output']>;
  readonly address2?: Maybe<Scalars['String']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly stateOrProvince?: Maybe<Scalars['String']['output']>;
  readonly stateOrProvinceCode?: Maybe<Scalars['String']['output']>;
  readonly countryCode: Scalars['String']['output'];
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly customFields: ReadonlyArray<CheckoutAddressCustomField>;
};

export type CheckoutCoupon = {
  readonly entityId: Scalars['Int']['output'];
  readonly promotionEntityId: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly couponType?: Maybe<CouponType>;
  readonly discountedAmount: Money;
  readonly discountedAmountInDisplayCurrency: Money;
  readonly displayName?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<CouponStatus>;
  readonly hasMaxLimitReached: Scalars['Boolean']['output'];
};

export type CheckoutDiscountAllocation = {
  readonly entityId: Scalars['String']['output'];
  readonly discountedAmount: Money;
  readonly discountedAmountInDisplayCurrency: Money;
};

export type CheckoutFee = {
  readonly id: Scalars['String']['output'];
  readonly feeType: FeeType;
  readonly name: Scalars['String']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly cost: Money;
  readonly costInDisplayCurrency: Money;
  readonly source: Scalars['String']['output'];
  readonly taxClassId?: Maybe<Scalars['Int']['output']>;
};

export type CheckoutGiftCertificate = {
  readonly entityId: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly balance: Money;
  readonly balanceInDisplayCurrency: Money;
  readonly remaining: Money;
  readonly remainingInDisplayCurrency: Money;
  readonly used: Money;
  readonly usedInDisplayCurrency: Money;
  readonly purchaseDate: DateTimeExtended;
};

export type CheckoutPromotion = {
  readonly banners: ReadonlyArray<CheckoutPromotionBanner>;
  readonly entityId?: Maybe<Scalars['Int']['output']>;
  readonly displayName?: Maybe<Scalars['String']['output']>;
  readonly priority?: Maybe<Scalars['Int']['output']>;
  readonly discounts: ReadonlyArray<CheckoutPromotionDiscount>;
};

export type CheckoutPromotionBanner = {
  readonly entityId: Scalars['Int']['output'];
  readonly type: CheckoutPromotionBannerType;
  readonly locations: ReadonlyArray<CheckoutPromotionBannerLocation>;
  readonly text: Scalars['String']['output'];
};

export type CheckoutPromotionBannerLocation =
  | 'CART_PAGE'
  | 'CHECKOUT_PAGE'
  | 'HOME_PAGE'
  | 'PRODUCT_PAGE';

export type CheckoutPromotionBannerType =
  | 'APPLIED'
  | 'ELIGIBLE'
  | 'PROMOTION'
  | 'UPSELL';

export type CheckoutPromotionDiscount = {
  readonly discountedAmount: Money;
  readonly discountedAmountInDisplayCurrency: Money;
  readonly type?: Maybe<CheckoutPromotionType>;
  readonly target?: Maybe<CheckoutPromotionTarget>;
  readonly allocations: ReadonlyArray<CheckoutDiscountAllocation>;
};

export type CheckoutPromotionTarget =
  | 'ORDER'
  | 'PRODUCT'
  | 'SHIPPING';

export type CheckoutPromotionType =
  | 'AUTOMATIC'
  | 'COUPON'
  | 'MANUAL';

export type CheckoutSelectedShippingOption = {
  readonly entityId: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  readonly cost: Money;
  readonly costInDisplayCurrency: Money;
  readonly transitTime?: Maybe<Scalars['String']['output']>;
  readonly image?: Maybe<Image>;
};

export type CheckoutShippingConsignment = {
  readonly entityId: Scalars['String']['output'];
  readonly address: CheckoutConsignmentAddress;
  readonly availableShippingOptions?: Maybe<ReadonlyArray<CheckoutAvailableShippingOption>>;
  readonly selectedShippingOption?: Maybe<CheckoutSelectedShippingOption>;
  readonly coupons?: Maybe<ReadonlyArray<CheckoutCoupon>>;
  readonly shippingCost?: Maybe<Money>;
  readonly shippingCostInDisplayCurrency?: Maybe<Money>;
  readonly shippingCostBeforeDiscount: Money;
  readonly shippingCostBeforeDiscountInDisplayCurrency: Money;
  readonly comparisonShippingCost: Money;
  readonly comparisonShippingCostInDisplayCurrency: Money;
  readonly handlingCost?: Maybe<Money>;
  readonly handlingCostInDisplayCurrency?: Maybe<Money>;
  readonly lineItemIds: ReadonlyArray<Scalars['String']['output']>;
};

export type CheckoutTax = {
  readonly name: Scalars['String']['output'];
  readonly amount: Money;
  readonly amountInDisplayCurrency: Money;
};

export type AddCheckoutBillingAddressDataInput = {
  readonly address: CheckoutAddressInput;
};

export type AddCheckoutBillingAddressInput = {
  readonly checkoutEntityId: Scalars['String']['input'];
  readonly data: AddCheckoutBillingAddressDataInput;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type AddCheckoutBillingAddressResult = {
  readonly checkout?: Maybe<Checkout>;
};

export type AddCheckoutShippingConsignmentsDataInput = {
  readonly consignments: ReadonlyArray<CheckoutShippingConsignmentInput>;
};

export type AddCheckoutShippingConsignmentsInput = {
  readonly checkoutEntityId: Scalars['String']['input'];
  readonly data: AddCheckoutShippingConsignmentsDataInput;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type AddCheckoutShippingConsignmentsResult = {
  readonly checkout?: Maybe<Checkout>;
};

export type ApplyCheckoutCouponDataInput = {
  readonly couponCode: Scalars['String']['input'];
};

export type ApplyCheckoutCouponInput = {
  readonly checkoutEntityId: Scalars['String']['input'];
  readonly data: ApplyCheckoutCouponDataInput;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type ApplyCheckoutCouponResult = {
  readonly checkout?: Maybe<Checkout>;
};

export type ApplyCheckoutGiftCertificateDataInput = {
  readonly giftCertificateCode: Scalars['String']['input'];
};

export type ApplyCheckoutGiftCertificateInput = {
  readonly checkoutEntityId: Scalars['String']['input'];
  readonly data: ApplyCheckoutGiftCertificateDataInput;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type ApplyCheckoutGiftCertificateResult = {
  readonly checkout?: Maybe<Checkout>;
};

export type ApplyCheckoutSpamProtectionDataInput = {
  readonly token: Scalars['String']['input'];
};

export type ApplyCheckoutSpamProtectionInput = {
  readonly checkoutEntityId: Scalars['String']['input'];
  readonly data: ApplyCheckoutSpamProtectionDataInput;
};

export type ApplyCheckoutSpamProtectionResult = {
  readonly checkout?: Maybe<Checkout>;
};

export type CheckoutAddressCheckboxesCustomFieldInput = {
  readonly fieldEntityId: Scalars['Int']['input'];
  readonly fieldValueEntityIds: ReadonlyArray<Scalars['Int']['input']>;
};

export type CheckoutAddressCustomFieldInput = {
  readonly checkboxes?: InputMaybe<ReadonlyArray<CheckoutAddressCheckboxesCustomFieldInput>>;
  readonly multipleChoices?: InputMaybe<ReadonlyArray<CheckoutAddressMultipleChoiceCustomFieldInput>>;
  readonly numbers?: InputMaybe<ReadonlyArray<CheckoutAddressNumberCustomFieldInput>>;
  readonly dates?: InputMaybe<ReadonlyArray<CheckoutAddressDateCustomFieldInput>>;
  readonly texts?: InputMaybe<ReadonlyArray<CheckoutAddressTextCustomFieldInput>>;
  readonly passwords?: InputMaybe<ReadonlyArray<CheckoutAddressPasswordCustomFieldInput>>;
};

export type CheckoutAddressDateCustomFieldInput = {
  readonly fieldEntityId: Scalars['Int']['input'];
  readonly date: Scalars['DateTime']['input'];
};

export type CheckoutAddressInput = {
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly company?: InputMaybe<Scalars['String']['input']>;
  readonly address1?: InputMaybe<Scalars['String']['input']>;
  readonly address2?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly stateOrProvince?: InputMaybe<Scalars['String']['input']>;
  readonly stateOrProvinceCode?: InputMaybe<Scalars['String']['input']>;
  readonly countryCode: Scalars['String']['input'];
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly customFields?: InputMaybe<CheckoutAddressCustomFieldInput>;
  readonly shouldSaveAddress: Scalars['Boolean']['input'];
};

export type CheckoutAddressMultipleChoiceCustomFieldInput = {
  readonly fieldEntityId: Scalars['Int']['input'];
  readonly fieldValueEntityId: Scalars['Int']['input'];
};

export type CheckoutAddressNumberCustomFieldInput = {
  readonly fieldEntityId: Scalars['Int']['input'];
  readonly number: Scalars['Float']['input'];
};

export type CheckoutAddressPasswordCustomFieldInput = {
  readonly fieldEntityId: Scalars['Int']['input'];
  readonly password: Scalars['String']['input'];
};

export type CheckoutAddressTextCustomFieldInput = {
  readonly fieldEntityId: Scalars['Int']['input'];
  readonly text: Scalars['String']['input'];
};

export type CheckoutBillingAddressError = Error & {
  readonly code: CheckoutErrorCode;
  readonly context?: Maybe<ReadonlyArray<CheckoutErrorContext>>;
  readonly message: Scalars['String']['output'];
};

export type CheckoutConsignmentLineItemInput = {
  readonly lineItemEntityId: Scalars['String']['input'];
  readonly quantity: Scalars['Int']['input'];
};

export type CheckoutCouponError = Error & {
  readonly code: CheckoutErrorCode;
  readonly context?: Maybe<ReadonlyArray<CheckoutErrorContext>>;
  readonly message: Scalars['String']['output'];
};

export type CheckoutErrorCode =
  | 'BILLING_ADDRESS_MODIFICATION_NOT_ALLOWED'
  | 'CONSIGNMENT_LIMIT_EXCEEDED'
  | 'CONSIGNMENT_NOT_FOUND'
  | 'COUPON_EXPIRED'
  | 'COUPON_INELIGIBLE'
  | 'COUPON_INVALID'
  | 'COUPON_INVALID_LOCATION'
  | 'COUPON_MIN_PURCHASE'
  | 'COUPON_MODIFICATION_NOT_ALLOWED'
  | 'COUPON_NOT_APPLICABLE'
  | 'INCOMPLETE_BILLING_ADDRESS'
  | 'INCOMPLETE_SHIPPING_ADDRESS'
  | 'INVALID_SHIPPING_OPTION'
  | 'ITEM_MISSING_SHIPPING_ADDRESS'
  | 'MISSING_SHIPPING_ADDRESS'
  | 'SHIPPING_CONSIGNMENT_MISSING_ITEM';

export type CheckoutErrorContext = {
  readonly field: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type CheckoutMutations = {
  readonly updateCheckout?: Maybe<UpdateCheckoutResult>;
  readonly createCheckout?: Maybe<CreateCheckoutResult>;
  readonly addCheckoutBillingAddress?: Maybe<AddCheckoutBillingAddressResult>;
  readonly updateCheckoutBillingAddress?: Maybe<UpdateCheckoutBillingAddressResult>;
  readonly updateCheckoutCustomerMessage?: Maybe<UpdateCheckoutCustomerMessageResult>;
  readonly selectCheckoutShippingOption?: Maybe<SelectCheckoutShippingOptionResult>;
  readonly applyCheckoutCoupon?: Maybe<ApplyCheckoutCouponResult>;
  readonly unapplyCheckoutCoupon?: Maybe<UnapplyCheckoutCouponResult>;
  readonly applyCheckoutGiftCertificate?: Maybe<ApplyCheckoutGiftCertificateResult>;
  readonly unapplyCheckoutGiftCertificate?: Maybe<UnapplyCheckoutGiftCertificateResult>;
  readonly applyCheckoutSpamProtection?: Maybe<ApplyCheckoutSpamProtectionResult>;
  readonly addCheckoutShippingConsignments?: Maybe<AddCheckoutShippingConsignmentsResult>;
  readonly updateCheckoutShippingConsignment?: Maybe<UpdateCheckoutShippingConsignmentResult>;
  readonly deleteCheckoutConsignment?: Maybe<DeleteCheckoutConsignmentResult>;
  readonly completeCheckout?: Maybe<CompleteCheckoutResult>;
};


export type CheckoutMutationsUpdateCheckoutArgs = {
  input: UpdateCheckoutInput;
};


export type CheckoutMutationsCreateCheckoutArgs = {
  input: CreateCheckoutInput;
};


export type CheckoutMutationsAddCheckoutBillingAddressArgs = {
  input: AddCheckoutBillingAddressInput;
};


export type CheckoutMutationsUpdateCheckoutBillingAddressArgs = {
  input: UpdateCheckoutBillingAddressInput;
};


export type CheckoutMutationsUpdateCheckoutCustomerMessageArgs = {
  input: UpdateCheckoutCustomerMessageInput;
};


export type CheckoutMutationsSelectCheckoutShippingOptionArgs = {
  input: SelectCheckoutShippingOptionInput;
};


export type CheckoutMutationsApplyCheckoutCouponArgs = {
  input: ApplyCheckoutCouponInput;
};


export type CheckoutMutationsUnapplyCheckoutCouponArgs = {
  input: UnapplyCheckoutCouponInput;
};


export type CheckoutMutationsApplyCheckoutGiftCertificateArgs = {
  input: ApplyCheckoutGiftCertificateInput;
};


export type CheckoutMutationsUnapplyCheckoutGiftCertificateArgs = {
  input: UnapplyCheckoutGiftCertificateInput;
};


export type CheckoutMutationsApplyCheckoutSpamProtectionArgs = {
  input: ApplyCheckoutSpamProtectionInput;
};


export type CheckoutMutationsAddCheckoutShippingConsignmentsArgs = {
  input: AddCheckoutShippingConsignmentsInput;
};


export type CheckoutMutationsUpdateCheckoutShippingConsignmentArgs = {
  input: UpdateCheckoutShippingConsignmentInput;
};


export type CheckoutMutationsDeleteCheckoutConsignmentArgs = {
  input: DeleteCheckoutConsignmentInput;
};


export type CheckoutMutationsCompleteCheckoutArgs = {
  input: CompleteCheckoutInput;
};

export type CheckoutShippingConsignmentError = Error & {
  readonly code: CheckoutErrorCode;
  readonly context?: Maybe<ReadonlyArray<CheckoutErrorContext>>;
  readonly message: Scalars['String']['output'];
};

export type CheckoutShippingConsignmentInput = {
  readonly address: CheckoutAddressInput;
  readonly lineItems: ReadonlyArray<CheckoutConsignmentLineItemInput>;
};

export type CheckoutTaxError = Error & {
  readonly code: CheckoutTaxErrorCode;
  readonly context?: Maybe<ReadonlyArray<CheckoutErrorContext>>;
  readonly message: Scalars['String']['output'];
};

export type CheckoutTaxErrorCode =
  | 'TAX_QUOTE_UNAVAILABLE';

export type CompleteCheckoutError = CartError | CartLineItemError | CheckoutShippingConsignmentError | CheckoutBillingAddressError | CheckoutCouponError | CheckoutTaxError;

export type CompleteCheckoutInput = {
  readonly checkoutEntityId: Scalars['String']['input'];
};

export type CompleteCheckoutResult = {
  readonly orderEntityId?: Maybe<Scalars['Int']['output']>;
  readonly paymentAccessToken?: Maybe<Scalars['String']['output']>;
  readonly errors: ReadonlyArray<CompleteCheckoutError>;
};

export type CreateCheckoutError = CartError | CartLineItemError | CheckoutShippingConsignmentError | CheckoutCouponError | CheckoutTaxError;

export type CreateCheckoutInput = {
  readonly lineItems?: InputMaybe<ReadonlyArray<CartLineItemInput>>;
  readonly giftCertificates?: InputMaybe<ReadonlyArray<CartGiftCertificateInput>>;
  readonly currencyCode?: InputMaybe<Scalars['String']['input']>;
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  readonly shippingConsignments?: InputMaybe<ReadonlyArray<CreateCheckoutShippingConsignmentInput>>;
  readonly billingAddress?: InputMaybe<CheckoutAddressInput>;
  readonly coupons?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type CreateCheckoutResult = {
  readonly checkout?: Maybe<Checkout>;
  readonly errors: ReadonlyArray<CreateCheckoutError>;
};

export type CreateCheckoutShippingConsignmentInput = {
  readonly address: CheckoutAddressInput;
  readonly selectRecommendedOption?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DeleteCheckoutConsignmentInput = {
  readonly checkoutEntityId: Scalars['String']['input'];
  readonly consignmentEntityId: Scalars['String']['input'];
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type DeleteCheckoutConsignmentResult = {
  readonly checkout?: Maybe<Checkout>;
};

export type SelectCheckoutShippingOptionDataInput = {
  readonly shippingOptionEntityId: Scalars['String']['input'];
};

export type SelectCheckoutShippingOptionInput = {
  readonly checkoutEntityId: Scalars['String']['input'];
  readonly consignmentEntityId: Scalars['String']['input'];
  readonly data: SelectCheckoutShippingOptionDataInput;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type SelectCheckoutShippingOptionResult = {
  readonly checkout?: Maybe<Checkout>;
};

export type ShippingConsignmentUpdateCheckoutInput = {
  readonly entityId?: InputMaybe<Scalars['String']['input']>;
  readonly address?: InputMaybe<CheckoutAddressInput>;
  readonly lineItems?: InputMaybe<ReadonlyArray<CheckoutConsignmentLineItemInput>>;
  readonly shippingOptionEntityId?: InputMaybe<Scalars['String']['input']>;
  readonly selectRecommendedOption?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UnapplyCheckoutCouponDataInput = {
  readonly couponCode: Scalars['String']['input'];
};

export type UnapplyCheckoutCouponInput = {
  readonly checkoutEntityId: Scalars['String']['input'];
  readonly data: UnapplyCheckoutCouponDataInput;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type UnapplyCheckoutCouponResult = {
  readonly checkout?: Maybe<Checkout>;
};

export type UnapplyCheckoutGiftCertificateDataInput = {
  readonly giftCertificateCode: Scalars['String']['input'];
};

export type UnapplyCheckoutGiftCertificateInput = {
  readonly checkoutEntityId: Scalars['String']['input'];
  readonly data: UnapplyCheckoutGiftCertificateDataInput;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type UnapplyCheckoutGiftCertificateResult = {
  readonly checkout?: Maybe<Checkout>;
};

export type UpdateCheckoutBillingAddressDataInput = {
  readonly address: CheckoutAddressInput;
};

export type UpdateCheckoutBillingAddressInput = {
  readonly checkoutEntityId: Scalars['String']['input'];
  readonly addressEntityId: Scalars['String']['input'];
  readonly data: UpdateCheckoutBillingAddressDataInput;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateCheckoutBillingAddressResult = {
  readonly checkout?: Maybe<Checkout>;
};

export type UpdateCheckoutCustomerMessageDataInput = {
  readonly message: Scalars['String']['input'];
};

export type UpdateCheckoutCustomerMessageInput = {
  readonly checkoutEntityId: Scalars['String']['input'];
  readonly data: UpdateCheckoutCustomerMessageDataInput;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateCheckoutCustomerMessageResult = {
  readonly checkout?: Maybe<Checkout>;
};

export type UpdateCheckoutDataInput = {
  readonly lineItems?: InputMaybe<ReadonlyArray<CartLineItemUpdateCheckoutInput>>;
  readonly shippingConsignments?: InputMaybe<ReadonlyArray<ShippingConsignmentUpdateCheckoutInput>>;
  readonly billingAddress?: InputMaybe<CheckoutAddressInput>;
  readonly customerMessage?: InputMaybe<Scalars['String']['input']>;
  readonly coupons?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type UpdateCheckoutError = CartError | CartLineItemError | CheckoutShippingConsignmentError | CheckoutBillingAddressError | CheckoutCouponError | CheckoutTaxError;

export type UpdateCheckoutInput = {
  readonly checkoutEntityId: Scalars['String']['input'];
  readonly data: UpdateCheckoutDataInput;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateCheckoutResult = {
  readonly checkout?: Maybe<Checkout>;
  readonly errors: ReadonlyArray<UpdateCheckoutError>;
};

export type UpdateCheckoutShippingConsignmentDataInput = {
  readonly consignment: CheckoutShippingConsignmentInput;
};

export type UpdateCheckoutShippingConsignmentInput = {
  readonly checkoutEntityId: Scalars['String']['input'];
  readonly consignmentEntityId: Scalars['String']['input'];
  readonly data: UpdateCheckoutShippingConsignmentDataInput;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateCheckoutShippingConsignmentResult = {
  readonly checkout?: Maybe<Checkout>;
};

export type Aggregated = {
  readonly availableToSell: Scalars['Long']['output'];
  readonly warningLevel: Scalars['Int']['output'];
  /** @deprecated Field no longer supported */
  readonly availableOnHand: Scalars['Long']['output'];
  /** @deprecated Field no longer supported */
  readonly unlimitedBackorder: Scalars['Boolean']['output'];
  /** @deprecated Field no longer supported */
  readonly availableForBackorder?: Maybe<Scalars['Long']['output']>;
};

export type AlreadyExistsError = Error & {
  readonly message: Scalars['String']['output'];
};

export type CacheControlScope =
  | 'PUBLIC';

export type CollectionInfo = {
  readonly totalItems?: Maybe<Scalars['Long']['output']>;
};

export type DateTimeExtended = {
  readonly utc: Scalars['DateTime']['output'];
};

export type DisplayField = {
  readonly shortDateFormat: Scalars['String']['output'];
  readonly extendedDateFormat: Scalars['String']['output'];
  readonly showProductRating: Scalars['Boolean']['output'];
};

export type Distance = {
  readonly value: Scalars['Float']['output'];
  readonly lengthUnit: LengthUnit;
};

export type DistanceFilter = {
  readonly radius: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
  readonly latitude: Scalars['Float']['input'];
  readonly lengthUnit: LengthUnit;
};

/** Why something was refused, as data. */
export type Error = {
  /** The reason in words. */
  readonly message: Scalars['String']['output'];
};

export type FeeType =
  | 'CUSTOM_FEE';

export type Image = {
  readonly url: Scalars['String']['output'];
  readonly urlOriginal: Scalars['String']['output'];
  readonly urlTemplate: Scalars['String']['output'];
  readonly altText: Scalars['String']['output'];
  readonly isDefault: Scalars['Boolean']['output'];
};


export type ImageUrlArgs = {
  width: Scalars['Int']['input'];
  height?: InputMaybe<Scalars['Int']['input']>;
  lossy?: InputMaybe<Scalars['Boolean']['input']>;
};


export type ImageUrlOriginalArgs = {
  lossy?: InputMaybe<Scalars['Boolean']['input']>;
};


export type ImageUrlTemplateArgs = {
  lossy?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ImageConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<ImageEdge>>;
};

export type ImageEdge = {
  readonly node: Image;
  readonly cursor: Scalars['String']['output'];
};

export type LengthUnit =
  | 'Kilometres'
  | 'Miles';

export type LimitExceededError = Error & {
  readonly limit: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

export type ListMatchBehavior =
  | 'AND'
  | 'OR';

export type Measurement = {
  readonly value: Scalars['Float']['output'];
  readonly unit: Scalars['String']['output'];
};

export type MetafieldConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<MetafieldEdge>>;
};

export type MetafieldEdge = {
  readonly node: Metafields;
  readonly cursor: Scalars['String']['output'];
};

export type Metafields = {
  readonly id: Scalars['ID']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly key: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
};

/** An amount in a currency. */
export type Money = {
  /** ISO 4217 code. */
  readonly currencyCode: Scalars['String']['output'];
  /** The amount, in units of the currency. */
  readonly value: Scalars['BigDecimal']['output'];
  /**
   * The amount as text in the currency's format.
   * @deprecated Field no longer supported
   */
  readonly formatted?: Maybe<Scalars['String']['output']>;
  /** The amount as text in the currency's format. */
  readonly formattedV2?: Maybe<Scalars['String']['output']>;
};

/** From one amount to another, in one currency. */
export type MoneyRange = {
  /** The lowest. */
  readonly min: Money;
  /** The highest. */
  readonly max: Money;
};

/** Anything that has a global id. */
export type Node = {
  /** Global id: base64 of `Type:id`, and nothing to rely on. */
  readonly id: Scalars['ID']['output'];
};

export type NotAuthorisedError = Error & {
  readonly message: Scalars['String']['output'];
};

export type NotFoundError = Error & {
  readonly message: Scalars['String']['output'];
};

/** Where a page of a list lies in the whole. */
export type PageInfo = {
  /** Whether there is more after it. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type ReCaptchaV2Input = {
  readonly token: Scalars['String']['input'];
};

export type SeoDetails = {
  readonly pageTitle: Scalars['String']['output'];
  readonly metaDescription: Scalars['String']['output'];
  readonly metaKeywords: Scalars['String']['output'];
};

/** What a private token may be allowed to ask for. */
export type TokenScope =
  | 'TOKEN_SCOPE_B2B'
  | 'TOKEN_SCOPE_CUSTOMER'
  | 'TOKEN_SCOPE_UNAUTHENTICATED';

export type UrlField = {
  readonly vanityUrl: Scalars['String']['output'];
  readonly cdnUrl: Scalars['String']['output'];
  readonly checkoutUrl?: Maybe<Scalars['String']['output']>;
};

export type ValidationError = Error & {
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type SortBy =
  | 'NEWEST'
  | 'OLDEST';

export type ActiveCompany = {
  readonly addresses: CompanyAddressConnection;
  readonly companyUser?: Maybe<CompanyUser>;
  /** @deprecated Field no longer supported */
  readonly orders?: Maybe<OrdersConnection>;
};


export type ActiveCompanyAddressesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  filters?: InputMaybe<CompanyAddressFiltersInput>;
  sort?: InputMaybe<ReadonlyArray<CompanyAddressSortInput>>;
  includesExtraFields?: InputMaybe<Scalars['Boolean']['input']>;
};


export type ActiveCompanyOrdersArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  filters?: InputMaybe<CompanyOrdersFiltersInput>;
  sortBy?: InputMaybe<OrdersSortInput>;
};

export type AddCompanyAddressInput = {
  readonly firstName: Scalars['String']['input'];
  readonly lastName: Scalars['String']['input'];
  readonly address1: Scalars['String']['input'];
  readonly address2?: InputMaybe<Scalars['String']['input']>;
  readonly city: Scalars['String']['input'];
  readonly countryCode: Scalars['String']['input'];
  readonly stateOrProvince?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  readonly extraFields?: InputMaybe<CompanyExtraFieldsInput>;
};

export type AddCompanyFileInput = {
  readonly fileId: Scalars['String']['input'];
  readonly fileUrl?: InputMaybe<Scalars['String']['input']>;
  readonly fileName?: InputMaybe<Scalars['String']['input']>;
  readonly contentType?: InputMaybe<Scalars['String']['input']>;
  readonly fileSize?: InputMaybe<Scalars['Long']['input']>;
};

export type AddCompanyUsersInput = {
  readonly extraFields?: InputMaybe<CompanyExtraFieldsInput>;
};

export type CompanyAddress = {
  readonly entityId: Scalars['Int']['output'];
  readonly firstName: Scalars['String']['output'];
  readonly lastName: Scalars['String']['output'];
  readonly address1: Scalars['String']['output'];
  readonly address2?: Maybe<Scalars['String']['output']>;
  readonly city: Scalars['String']['output'];
  readonly country: Scalars['String']['output'];
  readonly countryCode: Scalars['String']['output'];
  readonly stateOrProvince?: Maybe<Scalars['String']['output']>;
  readonly stateOrProvinceCode?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly isDefaultShipping?: Maybe<Scalars['Boolean']['output']>;
  readonly isDefaultBilling?: Maybe<Scalars['Boolean']['output']>;
  readonly isBilling?: Maybe<Scalars['Boolean']['output']>;
  readonly isShipping?: Maybe<Scalars['Boolean']['output']>;
  readonly extraFields: ReadonlyArray<ExtraFieldValue>;
};

export type CompanyAddressConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<CompanyAddressEdge>>;
};

export type CompanyAddressEdge = {
  readonly node: CompanyAddress;
  readonly cursor: Scalars['String']['output'];
};

export type CompanyAddressFiltersInput = {
  readonly isDefaultShipping?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isDefaultBilling?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isShipping?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isBilling?: InputMaybe<Scalars['Boolean']['input']>;
  readonly searchQuery?: InputMaybe<Scalars['String']['input']>;
};

export type CompanyAddressSortDirection =
  | 'ASC'
  | 'DESC';

export type CompanyAddressSortField =
  | 'CREATED_AT';

export type CompanyAddressSortInput = {
  readonly field: CompanyAddressSortField;
  readonly direction: CompanyAddressSortDirection;
};

export type CompanyMutations = {
  readonly registerCompany: RegisterCompanyResult;
  readonly updateCompanyUser: UpdateCompanyUserResult;
};


export type CompanyMutationsRegisterCompanyArgs = {
  input: RegisterCompanyInput;
};


export type CompanyMutationsUpdateCompanyUserArgs = {
  input: UpdateCompanyUserInput;
};

export type CompanyOrdersFiltersInput = {
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly customerId?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly companyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly dateRange?: InputMaybe<OrderDateRangeFilterInput>;
};

export type CompanyQueries = {
  readonly addresses: CompanyAddressConnection;
  readonly companyUser?: Maybe<CompanyUser>;
};


export type CompanyQueriesAddressesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  filters?: InputMaybe<CompanyAddressFiltersInput>;
  sort?: InputMaybe<ReadonlyArray<CompanyAddressSortInput>>;
  includesExtraFields?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CompanyStatus =
  | 'APPROVED'
  | 'DELETED'
  | 'INACTIVE'
  | 'PENDING'
  | 'REJECTED';

export type CompanyUser = {
  readonly firstName: Scalars['String']['output'];
  readonly lastName: Scalars['String']['output'];
  readonly company: Scalars['String']['output'];
  readonly phoneNumber: Scalars['String']['output'];
  readonly email: Scalars['String']['output'];
  readonly formFields: ReadonlyArray<CustomerFormFieldValue>;
  readonly extraFields: ReadonlyArray<ExtraFieldValue>;
  readonly companyRoleName?: Maybe<Scalars['String']['output']>;
};

export type RegisterCompanyError = ValidationError;

export type RegisterCompanyInput = {
  readonly name: Scalars['String']['input'];
  readonly email: Scalars['String']['input'];
  readonly phone: Scalars['String']['input'];
  readonly fileList?: InputMaybe<ReadonlyArray<AddCompanyFileInput>>;
  readonly companyUser?: InputMaybe<AddCompanyUsersInput>;
  readonly extraFields?: InputMaybe<CompanyExtraFieldsInput>;
  readonly address: AddCompanyAddressInput;
};

export type RegisterCompanyResult = {
  readonly entityId?: Maybe<Scalars['Int']['output']>;
  readonly status?: Maybe<CompanyStatus>;
  readonly errors: ReadonlyArray<RegisterCompanyError>;
};

export type UpdateCompanyUserError = {
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly code?: Maybe<Scalars['String']['output']>;
};

export type UpdateCompanyUserInput = {
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly currentPassword?: InputMaybe<Scalars['String']['input']>;
  readonly newPassword?: InputMaybe<Scalars['String']['input']>;
  readonly formFields?: InputMaybe<CustomerFormFieldsInput>;
  readonly extraFields?: InputMaybe<CompanyExtraFieldsInput>;
};

export type UpdateCompanyUserResult = {
  readonly errors: ReadonlyArray<UpdateCompanyUserError>;
};

export type Banner = Node & {
  readonly id: Scalars['ID']['output'];
  readonly entityId: Scalars['Long']['output'];
  readonly name: Scalars['String']['output'];
  readonly content: Scalars['String']['output'];
  readonly location: BannerLocation;
};

export type BannerConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<BannerEdge>>;
};

export type BannerEdge = {
  readonly node: Banner;
  readonly cursor: Scalars['String']['output'];
};

export type BannerLocation =
  | 'BOTTOM'
  | 'TOP';

export type Banners = {
  readonly homePage: BannerConnection;
  readonly searchPage: BannerConnection;
  readonly categoryPage: CategoryPageBannerConnection;
  readonly brandPage: BrandPageBannerConnection;
};


export type BannersHomePageArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type BannersSearchPageArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type BannersCategoryPageArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  categoryEntityId: Scalars['Int']['input'];
};


export type BannersBrandPageArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  brandEntityId: Scalars['Int']['input'];
};

export type Blog = Node & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
  readonly isVisibleInNavigation: Scalars['Boolean']['output'];
  readonly posts: BlogPostConnection;
  readonly post?: Maybe<BlogPost>;
  readonly renderedRegions: RenderedRegionsByPageType;
};


export type BlogPostsArgs = {
  filters?: InputMaybe<BlogPostsFiltersInput>;
  sort?: InputMaybe<SortBy>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type BlogPostArgs = {
  entityId: Scalars['Int']['input'];
};

export type BlogIndexPage = WebPage & Node & {
  readonly id: Scalars['ID']['output'];
  readonly path: Scalars['String']['output'];
  readonly renderedRegions: RenderedRegionsByPageType;
  readonly entityId: Scalars['Int']['output'];
  readonly parentEntityId?: Maybe<Scalars['Int']['output']>;
  readonly breadcrumbs: BreadcrumbConnection;
  readonly name: Scalars['String']['output'];
  readonly isVisibleInNavigation: Scalars['Boolean']['output'];
  readonly seo: SeoDetails;
  readonly children: PageConnection;
  readonly locales: LocaleAlternateConnection;
};


export type BlogIndexPageBreadcrumbsArgs = {
  depth: Scalars['Int']['input'];
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type BlogIndexPageChildrenArgs = {
  filters?: InputMaybe<WebPageChildrenFiltersInput>;
  sortBy?: InputMaybe<WebPageSortInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type BlogIndexPageLocalesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type BlogPost = Node & {
  readonly id: Scalars['ID']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  readonly path: Scalars['String']['output'];
  readonly htmlBody: Scalars['String']['output'];
  readonly plainTextSummary: Scalars['String']['output'];
  readonly publishedDate: DateTimeExtended;
  readonly author?: Maybe<Scalars['String']['output']>;
  readonly thumbnailImage?: Maybe<Image>;
  readonly seo: SeoDetails;
  readonly renderedRegions: RenderedRegionsByPageType;
  readonly locales: LocaleAlternateConnection;
};


export type BlogPostPlainTextSummaryArgs = {
  characterLimit?: InputMaybe<Scalars['Int']['input']>;
};


export type BlogPostLocalesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type BlogPostConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<BlogPostEdge>>;
  readonly collectionInfo?: Maybe<CollectionInfo>;
};

export type BlogPostEdge = {
  readonly node: BlogPost;
  readonly cursor: Scalars['String']['output'];
};

export type BlogPostRedirect = {
  readonly id: Scalars['ID']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly path: Scalars['String']['output'];
};

export type BlogPostsFiltersInput = {
  readonly entityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type BrandPageBannerConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<BrandPageBannerEdge>>;
};

export type BrandPageBannerEdge = {
  readonly node: Banner;
  readonly cursor: Scalars['String']['output'];
};

export type BrandRedirect = {
  readonly id: Scalars['ID']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly path: Scalars['String']['output'];
};

export type CategoryPageBannerConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<CategoryPageBannerEdge>>;
};

export type CategoryPageBannerEdge = {
  readonly node: Banner;
  readonly cursor: Scalars['String']['output'];
};

export type CategoryRedirect = {
  readonly id: Scalars['ID']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly path: Scalars['String']['output'];
};

export type ContactPage = WebPage & Node & {
  readonly id: Scalars['ID']['output'];
  readonly path: Scalars['String']['output'];
  readonly htmlBody: Scalars['String']['output'];
  readonly plainTextSummary: Scalars['String']['output'];
  readonly contactFields: ReadonlyArray<Scalars['String']['output']>;
  readonly renderedRegions: RenderedRegionsByPageType;
  readonly entityId: Scalars['Int']['output'];
  readonly parentEntityId?: Maybe<Scalars['Int']['output']>;
  readonly breadcrumbs: BreadcrumbConnection;
  readonly name: Scalars['String']['output'];
  readonly isVisibleInNavigation: Scalars['Boolean']['output'];
  readonly seo: SeoDetails;
  readonly children: PageConnection;
  readonly locales: LocaleAlternateConnection;
};


export type ContactPagePlainTextSummaryArgs = {
  characterLimit?: InputMaybe<Scalars['Int']['input']>;
};


export type ContactPageBreadcrumbsArgs = {
  depth: Scalars['Int']['input'];
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ContactPageChildrenArgs = {
  filters?: InputMaybe<WebPageChildrenFiltersInput>;
  sortBy?: InputMaybe<WebPageSortInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ContactPageLocalesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Content = {
  readonly renderedRegionsByPageType: RenderedRegionsByPageType;
  readonly renderedRegionsByPageTypeAndEntityId: RenderedRegionsByPageType;
  readonly pages: PageConnection;
  readonly page?: Maybe<WebPage>;
  readonly blog?: Maybe<Blog>;
  readonly banners?: Maybe<Banners>;
  readonly scripts: ScriptTypeConnection;
};


export type ContentRenderedRegionsByPageTypeArgs = {
  pageType: PageType;
};


export type ContentRenderedRegionsByPageTypeAndEntityIdArgs = {
  entityId: Scalars['Long']['input'];
  entityPageType: EntityPageType;
};


export type ContentPagesArgs = {
  filters?: InputMaybe<WebPagesFiltersInput>;
  sortBy?: InputMaybe<WebPageSortInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ContentPageArgs = {
  entityId: Scalars['Int']['input'];
};


export type ContentScriptsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  filters?: InputMaybe<ScriptsFilters>;
};

export type EntityPageType =
  | 'BLOG_POST'
  | 'BRAND'
  | 'CATEGORY'
  | 'CONTACT_US'
  | 'PAGE'
  | 'PRODUCT';

export type ExternalLinkPage = WebPage & {
  readonly link: Scalars['String']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly parentEntityId?: Maybe<Scalars['Int']['output']>;
  readonly breadcrumbs: BreadcrumbConnection;
  readonly name: Scalars['String']['output'];
  readonly isVisibleInNavigation: Scalars['Boolean']['output'];
  readonly seo: SeoDetails;
  readonly children: PageConnection;
  readonly locales: LocaleAlternateConnection;
};


export type ExternalLinkPageBreadcrumbsArgs = {
  depth: Scalars['Int']['input'];
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ExternalLinkPageChildrenArgs = {
  filters?: InputMaybe<WebPageChildrenFiltersInput>;
  sortBy?: InputMaybe<WebPageSortInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ExternalLinkPageLocalesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type InlineScript = Script & {
  readonly scriptTag: Scalars['String']['output'];
  readonly entityId: Scalars['UUID']['output'];
  readonly consentCategory: ScriptConsentCategory;
  readonly visibility: ScriptVisibility;
  readonly integrityHashes: ReadonlyArray<ScriptHash>;
  readonly location: ScriptLocation;
};

export type ManualRedirect = {
  readonly url: Scalars['String']['output'];
};

export type NormalPage = WebPage & Node & {
  readonly id: Scalars['ID']['output'];
  readonly path: Scalars['String']['output'];
  readonly htmlBody: Scalars['String']['output'];
  readonly plainTextSummary: Scalars['String']['output'];
  readonly renderedRegions: RenderedRegionsByPageType;
  readonly entityId: Scalars['Int']['output'];
  readonly parentEntityId?: Maybe<Scalars['Int']['output']>;
  readonly breadcrumbs: BreadcrumbConnection;
  readonly name: Scalars['String']['output'];
  readonly isVisibleInNavigation: Scalars['Boolean']['output'];
  readonly seo: SeoDetails;
  readonly children: PageConnection;
  readonly locales: LocaleAlternateConnection;
};


export type NormalPagePlainTextSummaryArgs = {
  characterLimit?: InputMaybe<Scalars['Int']['input']>;
};


export type NormalPageBreadcrumbsArgs = {
  depth: Scalars['Int']['input'];
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type NormalPageChildrenArgs = {
  filters?: InputMaybe<WebPageChildrenFiltersInput>;
  sortBy?: InputMaybe<WebPageSortInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type NormalPageLocalesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type PageConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<PageEdge>>;
};

export type PageEdge = {
  readonly node: WebPage;
  readonly cursor: Scalars['String']['output'];
};

export type PageRedirect = {
  readonly id: Scalars['ID']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly path: Scalars['String']['output'];
};

export type PageType =
  | 'ACCOUNT_ADDRESS'
  | 'ACCOUNT_ADD_ADDRESS'
  | 'ACCOUNT_ADD_PAYMENT_METHOD'
  | 'ACCOUNT_ADD_RETURN'
  | 'ACCOUNT_ADD_WISHLIST'
  | 'ACCOUNT_DOWNLOAD_ITEM'
  | 'ACCOUNT_EDIT'
  | 'ACCOUNT_INBOX'
  | 'ACCOUNT_ORDERS_ALL'
  | 'ACCOUNT_ORDERS_COMPLETED'
  | 'ACCOUNT_ORDERS_DETAILS'
  | 'ACCOUNT_ORDERS_INVOICE'
  | 'ACCOUNT_RECENT_ITEMS'
  | 'ACCOUNT_RETURNS'
  | 'ACCOUNT_RETURN_SAVED'
  | 'ACCOUNT_WISHLISTS'
  | 'ACCOUNT_WISHLIST_DETAILS'
  | 'AUTH_ACCOUNT_CREATED'
  | 'AUTH_CREATE_ACC'
  | 'AUTH_FORGOT_PASS'
  | 'AUTH_LOGIN'
  | 'AUTH_NEW_PASS'
  | 'BLOG'
  | 'BRANDS'
  | 'CART'
  | 'COMPARE'
  | 'GIFT_CERT_BALANCE'
  | 'GIFT_CERT_PURCHASE'
  | 'GIFT_CERT_REDEEM'
  | 'HOME'
  | 'ORDER_INFO'
  | 'SEARCH'
  | 'SITEMAP'
  | 'SUBSCRIBED'
  | 'UNSUBSCRIBE';

export type ProductRedirect = {
  readonly id: Scalars['ID']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly path: Scalars['String']['output'];
};

export type RawHtmlPage = WebPage & Node & {
  readonly id: Scalars['ID']['output'];
  readonly path: Scalars['String']['output'];
  readonly htmlBody: Scalars['String']['output'];
  readonly plainTextSummary: Scalars['String']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly parentEntityId?: Maybe<Scalars['Int']['output']>;
  readonly breadcrumbs: BreadcrumbConnection;
  readonly name: Scalars['String']['output'];
  readonly isVisibleInNavigation: Scalars['Boolean']['output'];
  readonly seo: SeoDetails;
  readonly children: PageConnection;
  readonly locales: LocaleAlternateConnection;
};


export type RawHtmlPagePlainTextSummaryArgs = {
  characterLimit?: InputMaybe<Scalars['Int']['input']>;
};


export type RawHtmlPageBreadcrumbsArgs = {
  depth: Scalars['Int']['input'];
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type RawHtmlPageChildrenArgs = {
  filters?: InputMaybe<WebPageChildrenFiltersInput>;
  sortBy?: InputMaybe<WebPageSortInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type RawHtmlPageLocalesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Redirect = Node & {
  readonly id: Scalars['ID']['output'];
  readonly fromPath: Scalars['String']['output'];
  readonly to: RedirectTo;
  readonly toUrl: Scalars['String']['output'];
};

export type RedirectTo = ManualRedirect | ProductRedirect | BrandRedirect | BlogPostRedirect | CategoryRedirect | PageRedirect;

export type Region = {
  readonly name: Scalars['String']['output'];
  readonly html: Scalars['String']['output'];
};

export type RenderedRegionsByPageType = {
  readonly regions: ReadonlyArray<Region>;
};

export type Route = {
  readonly node?: Maybe<Node>;
  readonly redirect?: Maybe<Redirect>;
};

export type RouteRedirectBehavior =
  | 'FOLLOW'
  | 'IGNORE';

export type Script = {
  readonly entityId: Scalars['UUID']['output'];
  readonly consentCategory: ScriptConsentCategory;
  readonly visibility: ScriptVisibility;
  readonly integrityHashes: ReadonlyArray<ScriptHash>;
  readonly location: ScriptLocation;
};

export type ScriptConsentCategory =
  | 'ANALYTICS'
  | 'ESSENTIAL'
  | 'FUNCTIONAL'
  | 'TARGETING'
  | 'UNKNOWN';

export type ScriptLocation =
  | 'FOOTER'
  | 'HEAD';

export type ScriptTypeConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<ScriptTypeEdge>>;
};

export type ScriptTypeEdge = {
  readonly node: Script;
  readonly cursor: Scalars['String']['output'];
};

export type ScriptVisibility =
  | 'ALL_PAGES'
  | 'CHECKOUT'
  | 'ORDER_CONFIRMATION'
  | 'STOREFRONT';

export type ScriptsFilters = {
  readonly visibilities?: InputMaybe<ReadonlyArray<ScriptVisibility>>;
  readonly consentCategories?: InputMaybe<ReadonlyArray<ScriptConsentCategory>>;
  readonly location?: InputMaybe<ScriptLocation>;
};

export type SrcScript = Script & {
  readonly src: Scalars['String']['output'];
  readonly entityId: Scalars['UUID']['output'];
  readonly consentCategory: ScriptConsentCategory;
  readonly visibility: ScriptVisibility;
  readonly integrityHashes: ReadonlyArray<ScriptHash>;
  readonly location: ScriptLocation;
};

export type SubmitContactUsDataInput = {
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  readonly email: Scalars['String']['input'];
  readonly orderNumber?: InputMaybe<Scalars['String']['input']>;
  readonly companyName?: InputMaybe<Scalars['String']['input']>;
  readonly rmaNumber?: InputMaybe<Scalars['String']['input']>;
  readonly comments: Scalars['String']['input'];
};

export type SubmitContactUsError = ValidationError;

export type SubmitContactUsInput = {
  readonly pageEntityId: Scalars['Int']['input'];
  readonly data: SubmitContactUsDataInput;
};

export type SubmitContactUsResult = {
  readonly errors: ReadonlyArray<SubmitContactUsError>;
};

export type WebPage = {
  readonly entityId: Scalars['Int']['output'];
  readonly parentEntityId?: Maybe<Scalars['Int']['output']>;
  readonly breadcrumbs: BreadcrumbConnection;
  readonly name: Scalars['String']['output'];
  readonly isVisibleInNavigation: Scalars['Boolean']['output'];
  readonly seo: SeoDetails;
  readonly children: PageConnection;
  readonly locales: LocaleAlternateConnection;
};


export type WebPageBreadcrumbsArgs = {
  depth: Scalars['Int']['input'];
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type WebPageChildrenArgs = {
  filters?: InputMaybe<WebPageChildrenFiltersInput>;
  sortBy?: InputMaybe<WebPageSortInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type WebPageLocalesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type WebPageChildrenFiltersInput = {
  readonly entityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly pageType?: InputMaybe<WebPageType>;
  readonly isVisibleInNavigation?: InputMaybe<Scalars['Boolean']['input']>;
};

export type WebPageSortInput =
  | 'PAGE_ID'
  | 'SORT_ORDER'
  | 'PARENT_ID_AND_SORT_ORDER_AND_TITLE';

export type WebPageType =
  | 'BLOG'
  | 'CONTACT'
  | 'LINK'
  | 'NORMAL'
  | 'RAW';

export type WebPagesFiltersInput = {
  readonly entityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly pageType?: InputMaybe<WebPageType>;
  readonly isVisibleInNavigation?: InputMaybe<Scalars['Boolean']['input']>;
  readonly parentEntityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

export type CountryCurrency = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly symbol: Scalars['String']['output'];
};

export type Currency = {
  readonly entityId: Scalars['Int']['output'];
  readonly code: CurrencyCode;
  readonly name: Scalars['String']['output'];
  readonly flagImage?: Maybe<Scalars['String']['output']>;
  readonly isActive: Scalars['Boolean']['output'];
  readonly exchangeRate: Scalars['Float']['output'];
  readonly isTransactional: Scalars['Boolean']['output'];
  readonly display: CurrencyDisplay;
  readonly isDefault: Scalars['Boolean']['output'];
};

export type CurrencyConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<CurrencyEdge>>;
};

export type CurrencyDisplay = {
  readonly symbol: Scalars['String']['output'];
  readonly symbolPlacement: CurrencySymbolPosition;
  readonly decimalToken: Scalars['String']['output'];
  readonly thousandsToken: Scalars['String']['output'];
  readonly decimalPlaces: Scalars['Int']['output'];
};

export type CurrencyEdge = {
  readonly node: Currency;
  readonly cursor: Scalars['String']['output'];
};

export type CurrencySymbolPosition =
  | 'LEFT'
  | 'RIGHT';

export type CurrencyCode =
  | 'ADP'
  | 'AED'
  | 'AFA'
  | 'AFN'
  | 'ALK'
  | 'ALL'
  | 'AMD'
  | 'ANG'
  | 'AOA'
  | 'AOK'
  | 'AON'
  | 'AOR'
  | 'ARA'
  | 'ARL'
  | 'ARM'
  | 'ARP'
  | 'ARS'
  | 'ATS'
  | 'AUD'
  | 'AWG'
  | 'AZM'
  | 'AZN'
  | 'BAD'
  | 'BAM'
  | 'BAN'
  | 'BBD'
  | 'BDT'
  | 'BEC'
  | 'BEF'
  | 'BEL'
  | 'BGL'
  | 'BGM'
  | 'BGN'
  | 'BGO'
  | 'BHD'
  | 'BIF'
  | 'BMD'
  | 'BND'
  | 'BOB'
  | 'BOL'
  | 'BOP'
  | 'BOV'
  | 'BRB'
  | 'BRC'
  | 'BRE'
  | 'BRL'
  | 'BRN'
  | 'BRR'
  | 'BRZ'
  | 'BSD'
  | 'BTN'
  | 'BUK'
  | 'BWP'
  | 'BYB'
  | 'BYN'
  | 'BYR'
  | 'BZD'
  | 'CAD'
  | 'CDF'
  | 'CHE'
  | 'CHF'
  | 'CHW'
  | 'CLE'
  | 'CLF'
  | 'CLP'
  | 'CNX'
  | 'CNY'
  | 'COP'
  | 'COU'
  | 'CRC'
  | 'CSD'
  | 'CSK'
  | 'CUC'
  | 'CUP'
  | 'CVE'
  | 'CYP'
  | 'CZK'
  | 'DDM'
  | 'DEM'
  | 'DJF'
  | 'DKK'
  | 'DOP'
  | 'DZD'
  | 'ECS'
  | 'ECV'
  | 'EEK'
  | 'EGP'
  | 'ERN'
  | 'ESA'
  | 'ESB'
  | 'ESP'
  | 'ETB'
  | 'EUR'
  | 'FIM'
  | 'FJD'
  | 'FKP'
  | 'FRF'
  | 'GBP'
  | 'GEK'
  | 'GEL'
  | 'GHC'
  | 'GHS'
  | 'GIP'
  | 'GMD'
  | 'GNF'
  | 'GNS'
  | 'GQE'
  | 'GRD'
  | 'GTQ'
  | 'GWE'
  | 'GWP'
  | 'GYD'
  | 'HKD'
  | 'HNL'
  | 'HRD'
  | 'HRK'
  | 'HTG'
  | 'HUF'
  | 'IDR'
  | 'IEP'
  | 'ILP'
  | 'ILR'
  | 'ILS'
  | 'INR'
  | 'IQD'
  | 'IRR'
  | 'ISJ'
  | 'ISK'
  | 'ITL'
  | 'JMD'
  | 'JOD'
  | 'JPY'
  | 'KES'
  | 'KGS'
  | 'KHR'
  | 'KMF'
  | 'KPW'
  | 'KRH'
  | 'KRO'
  | 'KRW'
  | 'KWD'
  | 'KYD'
  | 'KZT'
  | 'LAK'
  | 'LBP'
  | 'LKR'
  | 'LRD'
  | 'LSL'
  | 'LTL'
  | 'LTT'
  | 'LUC'
  | 'LUF'
  | 'LUL'
  | 'LVL'
  | 'LVR'
  | 'LYD'
  | 'MAD'
  | 'MAF'
  | 'MCF'
  | 'MDC'
  | 'MDL'
  | 'MGA'
  | 'MGF'
  | 'MKD'
  | 'MKN'
  | 'MLF'
  | 'MMK'
  | 'MNT'
  | 'MOP'
  | 'MRO'
  | 'MTL'
  | 'MTP'
  | 'MUR'
  | 'MVP'
  | 'MVR'
  | 'MWK'
  | 'MXN'
  | 'MXP'
  | 'MXV'
  | 'MYR'
  | 'MZE'
  | 'MZM'
  | 'MZN'
  | 'NAD'
  | 'NGN'
  | 'NIC'
  | 'NIO'
  | 'NLG'
  | 'NOK'
  | 'NPR'
  | 'NZD'
  | 'OMR'
  | 'PAB'
  | 'PEI'
  | 'PEN'
  | 'PES'
  | 'PGK'
  | 'PHP'
  | 'PKR'
  | 'PLN'
  | 'PLZ'
  | 'PTE'
  | 'PYG'
  | 'QAR'
  | 'RHD'
  | 'ROL'
  | 'RON'
  | 'RSD'
  | 'RUB'
  | 'RUR'
  | 'RWF'
  | 'SAR'
  | 'SBD'
  | 'SCR'
  | 'SDD'
  | 'SDG'
  | 'SDP'
  | 'SEK'
  | 'SGD'
  | 'SHP'
  | 'SIT'
  | 'SKK'
  | 'SLL'
  | 'SOS'
  | 'SRD'
  | 'SRG'
  | 'SSP'
  | 'STD'
  | 'SUR'
  | 'SVC'
  | 'SYP'
  | 'SZL'
  | 'THB'
  | 'TJR'
  | 'TJS'
  | 'TMM'
  | 'TMT'
  | 'TND'
  | 'TOP'
  | 'TPE'
  | 'TRL'
  | 'TRY'
  | 'TTD'
  | 'TWD'
  | 'TZS'
  | 'UAH'
  | 'UAK'
  | 'UGS'
  | 'UGX'
  | 'USD'
  | 'USN'
  | 'USS'
  | 'UYI'
  | 'UYP'
  | 'UYU'
  | 'UZS'
  | 'VEB'
  | 'VEF'
  | 'VND'
  | 'VNN'
  | 'VUV'
  | 'WST'
  | 'XAF'
  | 'XCD'
  | 'XEU'
  | 'XFO'
  | 'XFU'
  | 'XOF'
  | 'XPF'
  | 'XRE'
  | 'YDD'
  | 'YER'
  | 'YUD'
  | 'YUM'
  | 'YUN'
  | 'YUR'
  | 'ZAL'
  | 'ZAR'
  | 'ZMK'
  | 'ZMW'
  | 'ZRN'
  | 'ZRZ'
  | 'ZWD'
  | 'ZWL'
  | 'ZWR';

export type AccountCreationDisabledError = Error & {
  readonly message: Scalars['String']['output'];
};

export type AddCustomerAddressError = CustomerNotLoggedInError | CustomerAddressCreationError | ValidationError;

export type AddCustomerAddressInput = {
  readonly firstName: Scalars['String']['input'];
  readonly lastName: Scalars['String']['input'];
  readonly address1: Scalars['String']['input'];
  readonly address2?: InputMaybe<Scalars['String']['input']>;
  readonly city: Scalars['String']['input'];
  readonly company?: InputMaybe<Scalars['String']['input']>;
  readonly countryCode: Scalars['String']['input'];
  readonly stateOrProvince?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  readonly formFields?: InputMaybe<CustomerFormFieldsInput>;
};

export type AddCustomerAddressResult = {
  readonly address?: Maybe<CustomerAddress>;
  readonly errors: ReadonlyArray<AddCustomerAddressError>;
};

export type AddressConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<AddressEdge>>;
  readonly collectionInfo?: Maybe<CollectionInfo>;
};

export type AddressDoesNotExistError = Error & {
  readonly message: Scalars['String']['output'];
};

export type AddressEdge = {
  readonly node: CustomerAddress;
  readonly cursor: Scalars['String']['output'];
};

/** A customer of the store. */
export type Customer = {
  /** The customer's number in this store. */
  readonly entityId: Scalars['Int']['output'];
  /** Company name; may be empty. */
  readonly company: Scalars['String']['output'];
  /** The group that sets the customer's prices and categories; 0 for no group. */
  readonly customerGroupId: Scalars['Int']['output'];
  /** The name of that group. */
  readonly customerGroupName?: Maybe<Scalars['String']['output']>;
  /** The address the customer signs in with. */
  readonly email: Scalars['String']['output'];
  /** First name. */
  readonly firstName: Scalars['String']['output'];
  /** Last name. */
  readonly lastName: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly notes: Scalars['String']['output'];
  /** Phone number; may be empty. */
  readonly phone: Scalars['String']['output'];
  /** The code that exempts the customer from tax; may be empty. */
  readonly taxExemptCategory: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly addressCount: Scalars['Int']['output'];
  /** How many attribute values the customer has. */
  readonly attributeCount: Scalars['Int']['output'];
  /** What the store owes the customer. */
  readonly storeCredit: ReadonlyArray<Money>;
  /** Attribute values, by the attribute's id. */
  readonly attributes: CustomerAttributes;
  readonly wishlists: WishlistConnection;
  readonly formFields: ReadonlyArray<CustomerFormFieldValue>;
  /** The customer's address book. */
  readonly addresses: AddressConnection;
  readonly activeCompany?: Maybe<ActiveCompany>;
  readonly metafields: MetafieldConnection;
  readonly orders?: Maybe<OrdersConnection>;
  readonly isSubscribedToNewsletter: Scalars['Boolean']['output'];
  /** @deprecated Field no longer supported */
  readonly notificationPreferences: ReadonlyArray<Scalars['String']['output']>;
  readonly storedPaymentInstruments: StoredPaymentInstrumentConnection;
};


/** A customer of the store. */
export type CustomerWishlistsArgs = {
  filters?: InputMaybe<WishlistFiltersInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer of the store. */
export type CustomerAddressesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer of the store. */
export type CustomerMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer of the store. */
export type CustomerOrdersArgs = {
  filters?: InputMaybe<OrdersFiltersInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer of the store. */
export type CustomerStoredPaymentInstrumentsArgs = {
  filters?: InputMaybe<StoredPaymentInstrumentsFiltersInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type CustomerAddress = {
  readonly entityId: Scalars['Int']['output'];
  readonly firstName: Scalars['String']['output'];
  readonly lastName: Scalars['String']['output'];
  readonly address1: Scalars['String']['output'];
  readonly address2?: Maybe<Scalars['String']['output']>;
  readonly addressType?: Maybe<DestinationAddressType>;
  readonly city: Scalars['String']['output'];
  readonly country?: Maybe<Scalars['String']['output']>;
  readonly countryId?: Maybe<Scalars['Int']['output']>;
  readonly countryCode: Scalars['String']['output'];
  readonly stateOrProvince?: Maybe<Scalars['String']['output']>;
  readonly stateId?: Maybe<Scalars['Int']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  readonly company?: Maybe<Scalars['String']['output']>;
  readonly formFields: ReadonlyArray<CustomerFormFieldValue>;
};

export type CustomerAddressCreationError = Error & {
  readonly message: Scalars['String']['output'];
};

export type CustomerAddressDeletionError = Error & {
  readonly message: Scalars['String']['output'];
};

export type CustomerAddressUpdateError = Error & {
  readonly message: Scalars['String']['output'];
};

export type CustomerAttribute = {
  readonly entityId: Scalars['Int']['output'];
  readonly value?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

export type CustomerAttributes = {
  readonly attribute: CustomerAttribute;
};


export type CustomerAttributesAttributeArgs = {
  entityId: Scalars['Int']['input'];
};

export type CustomerDoesNotExistError = Error & {
  readonly message: Scalars['String']['output'];
};

export type CustomerMutations = {
  readonly changePassword: ChangePasswordResult;
  readonly requestResetPassword: RequestResetPasswordResult;
  readonly resetPassword: ResetPasswordResult;
  readonly registerCustomer: RegisterCustomerResult;
  readonly updateCustomer: UpdateCustomerResult;
  readonly addCustomerAddress: AddCustomerAddressResult;
  readonly updateCustomerAddress: UpdateCustomerAddressResult;
  readonly deleteCustomerAddress: DeleteCustomerAddressResult;
  /** @deprecated Field no longer supported */
  readonly deleteStoredPaymentInstrument?: Maybe<DeleteStoredPaymentInstrumentResult>;
  /** @deprecated Field no longer supported */
  readonly updateStoredPaymentInstrument?: Maybe<UpdateStoredPaymentInstrumentResult>;
};


export type CustomerMutationsChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type CustomerMutationsRequestResetPasswordArgs = {
  reCaptchaV2?: InputMaybe<ReCaptchaV2Input>;
  input: RequestResetPasswordInput;
};


export type CustomerMutationsResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type CustomerMutationsRegisterCustomerArgs = {
  reCaptchaV2?: InputMaybe<ReCaptchaV2Input>;
  input: RegisterCustomerInput;
};


export type CustomerMutationsUpdateCustomerArgs = {
  reCaptchaV2?: InputMaybe<ReCaptchaV2Input>;
  input: UpdateCustomerInput;
};


export type CustomerMutationsAddCustomerAddressArgs = {
  reCaptchaV2?: InputMaybe<ReCaptchaV2Input>;
  input: AddCustomerAddressInput;
};


export type CustomerMutationsUpdateCustomerAddressArgs = {
  reCaptchaV2?: InputMaybe<ReCaptchaV2Input>;
  input: UpdateCustomerAddressInput;
};


export type CustomerMutationsDeleteCustomerAddressArgs = {
  reCaptchaV2?: InputMaybe<ReCaptchaV2Input>;
  input: DeleteCustomerAddressInput;
};


export type CustomerMutationsDeleteStoredPaymentInstrumentArgs = {
  input: DeleteStoredPaymentInstrumentInput;
};


export type CustomerMutationsUpdateStoredPaymentInstrumentArgs = {
  input: UpdateStoredPaymentInstrumentInput;
};

export type CustomerNotLoggedInError = Error & {
  readonly message: Scalars['String']['output'];
};

export type CustomerRegistrationError = Error & {
  readonly message: Scalars['String']['output'];
};

export type DeleteCustomerAddressError = CustomerNotLoggedInError | CustomerAddressDeletionError;

export type DeleteCustomerAddressInput = {
  readonly addressEntityId: Scalars['Int']['input'];
};

export type DeleteCustomerAddressResult = {
  readonly errors: ReadonlyArray<DeleteCustomerAddressError>;
};

export type EmailAlreadyInUseError = Error & {
  readonly message: Scalars['String']['output'];
};

export type RegisterCustomerError = EmailAlreadyInUseError | AccountCreationDisabledError | CustomerRegistrationError | ValidationError;

export type RegisterCustomerInput = {
  readonly firstName: Scalars['String']['input'];
  readonly lastName: Scalars['String']['input'];
  readonly email: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly company?: InputMaybe<Scalars['String']['input']>;
  readonly address?: InputMaybe<AddCustomerAddressInput>;
  readonly formFields?: InputMaybe<CustomerFormFieldsInput>;
};

export type RegisterCustomerResult = {
  readonly customer?: Maybe<Customer>;
  readonly errors: ReadonlyArray<RegisterCustomerError>;
};

export type UnexpectedUpdateCustomerError = Error & {
  readonly message: Scalars['String']['output'];
};

export type UpdateCustomerAddressDataInput = {
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  readonly address1?: InputMaybe<Scalars['String']['input']>;
  readonly address2?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly company?: InputMaybe<Scalars['String']['input']>;
  readonly countryCode?: InputMaybe<Scalars['String']['input']>;
  readonly stateOrProvince?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  readonly formFields?: InputMaybe<CustomerFormFieldsInput>;
};

export type UpdateCustomerAddressError = CustomerNotLoggedInError | AddressDoesNotExistError | CustomerAddressUpdateError | ValidationError;

export type UpdateCustomerAddressInput = {
  readonly addressEntityId: Scalars['Int']['input'];
  readonly data: UpdateCustomerAddressDataInput;
};

export type UpdateCustomerAddressResult = {
  readonly address?: Maybe<CustomerAddress>;
  readonly errors: ReadonlyArray<UpdateCustomerAddressError>;
};

export type UpdateCustomerError = UnexpectedUpdateCustomerError | EmailAlreadyInUseError | ValidationError | CustomerDoesNotExistError | CustomerNotLoggedInError;

export type UpdateCustomerInput = {
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly company?: InputMaybe<Scalars['String']['input']>;
  readonly formFields?: InputMaybe<CustomerFormFieldsInput>;
};

export type UpdateCustomerResult = {
  readonly customer?: Maybe<Customer>;
  readonly errors: ReadonlyArray<UpdateCustomerError>;
};

export type BuiltInFormFieldId =
  | 'AddressLine1'
  | 'AddressLine2'
  | 'City'
  | 'CompanyName'
  | 'ConfirmPassword'
  | 'Country'
  | 'CurrentPassword'
  | 'EmailAddress'
  | 'FirstName'
  | 'LastName'
  | 'Password'
  | 'Phone'
  | 'ReceiveMarketingEmails'
  | 'State'
  | 'Zip';

export type CheckboxesFormField = FormField & {
  readonly options: ReadonlyArray<FormFieldOption>;
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly sortOrder: Scalars['Int']['output'];
  readonly isBuiltIn: Scalars['Boolean']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly builtInFieldId?: Maybe<BuiltInFormFieldId>;
};

export type CheckboxesFormFieldInput = {
  readonly fieldEntityId: Scalars['Int']['input'];
  readonly fieldValueEntityIds: ReadonlyArray<Scalars['Int']['input']>;
};

export type CheckboxesFormFieldValue = CustomerFormFieldValue & {
  readonly valueEntityIds: ReadonlyArray<Scalars['Int']['output']>;
  readonly values: ReadonlyArray<Scalars['String']['output']>;
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
};

export type CompanyExtraFieldsInput = {
  readonly multipleChoices?: InputMaybe<ReadonlyArray<MultipleChoiceExtraFieldInput>>;
  readonly numbers?: InputMaybe<ReadonlyArray<NumberExtraFieldInput>>;
  readonly texts?: InputMaybe<ReadonlyArray<TextExtraFieldInput>>;
  readonly multilineTexts?: InputMaybe<ReadonlyArray<MultilineTextExtraFieldInput>>;
};

export type CustomerFormFieldValue = {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
};

export type CustomerFormFieldsInput = {
  readonly checkboxes?: InputMaybe<ReadonlyArray<CheckboxesFormFieldInput>>;
  readonly multipleChoices?: InputMaybe<ReadonlyArray<MultipleChoiceFormFieldInput>>;
  readonly numbers?: InputMaybe<ReadonlyArray<NumberFormFieldInput>>;
  readonly dates?: InputMaybe<ReadonlyArray<DateFormFieldInput>>;
  readonly texts?: InputMaybe<ReadonlyArray<TextFormFieldInput>>;
  readonly multilineTexts?: InputMaybe<ReadonlyArray<MultilineTextFormFieldInput>>;
  readonly passwords?: InputMaybe<ReadonlyArray<PasswordFormFieldInput>>;
};

export type DateFormField = FormField & {
  readonly defaultDate?: Maybe<Scalars['DateTime']['output']>;
  readonly minDate?: Maybe<Scalars['DateTime']['output']>;
  readonly maxDate?: Maybe<Scalars['DateTime']['output']>;
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly sortOrder: Scalars['Int']['output'];
  readonly isBuiltIn: Scalars['Boolean']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly builtInFieldId?: Maybe<BuiltInFormFieldId>;
};

export type DateFormFieldInput = {
  readonly fieldEntityId: Scalars['Int']['input'];
  readonly date: Scalars['DateTime']['input'];
};

export type DateFormFieldValue = CustomerFormFieldValue & {
  readonly date: DateTimeExtended;
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
};

export type ExtraFieldValue = {
  readonly name: Scalars['String']['output'];
  readonly fieldEntityId?: Maybe<Scalars['Int']['output']>;
};

export type FormField = {
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly sortOrder: Scalars['Int']['output'];
  readonly isBuiltIn: Scalars['Boolean']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly builtInFieldId?: Maybe<BuiltInFormFieldId>;
};

export type FormFieldFiltersInput = {
  readonly entityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isBuiltIn?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FormFieldOption = {
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
};

export type FormFieldSortInput =
  | 'FIELD_ID'
  | 'SORT_ORDER';

export type FormFields = {
  readonly customer: ReadonlyArray<FormField>;
  readonly shippingAddress: ReadonlyArray<FormField>;
  readonly billingAddress: ReadonlyArray<FormField>;
};


export type FormFieldsCustomerArgs = {
  filters?: InputMaybe<FormFieldFiltersInput>;
  sortBy?: InputMaybe<FormFieldSortInput>;
};


export type FormFieldsShippingAddressArgs = {
  filters?: InputMaybe<FormFieldFiltersInput>;
  sortBy?: InputMaybe<FormFieldSortInput>;
};


export type FormFieldsBillingAddressArgs = {
  filters?: InputMaybe<FormFieldFiltersInput>;
  sortBy?: InputMaybe<FormFieldSortInput>;
};

export type MultilineTextExtraFieldInput = {
  readonly name: Scalars['String']['input'];
  readonly multilineText: Scalars['String']['input'];
};

export type MultilineTextExtraFieldValue = ExtraFieldValue & {
  readonly multilineText: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly fieldEntityId?: Maybe<Scalars['Int']['output']>;
};

export type MultilineTextFormField = FormField & {
  readonly defaultText?: Maybe<Scalars['String']['output']>;
  readonly rows: Scalars['Int']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly sortOrder: Scalars['Int']['output'];
  readonly isBuiltIn: Scalars['Boolean']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly builtInFieldId?: Maybe<BuiltInFormFieldId>;
};

export type MultilineTextFormFieldInput = {
  readonly fieldEntityId: Scalars['Int']['input'];
  readonly multilineText: Scalars['String']['input'];
};

export type MultilineTextFormFieldValue = CustomerFormFieldValue & {
  readonly multilineText: Scalars['String']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
};

export type MultipleChoiceExtraFieldInput = {
  readonly name: Scalars['String']['input'];
  readonly fieldValue: Scalars['String']['input'];
};

export type MultipleChoiceExtraFieldValue = ExtraFieldValue & {
  readonly value: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly fieldEntityId?: Maybe<Scalars['Int']['output']>;
};

export type MultipleChoiceFormFieldInput = {
  readonly fieldEntityId: Scalars['Int']['input'];
  readonly fieldValueEntityId: Scalars['Int']['input'];
};

export type MultipleChoiceFormFieldValue = CustomerFormFieldValue & {
  readonly valueEntityId: Scalars['Int']['output'];
  readonly value: Scalars['String']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
};

export type NumberExtraFieldInput = {
  readonly name: Scalars['String']['input'];
  readonly number: Scalars['BigDecimal']['input'];
};

export type NumberExtraFieldValue = ExtraFieldValue & {
  readonly number: Scalars['BigDecimal']['output'];
  readonly name: Scalars['String']['output'];
  readonly fieldEntityId?: Maybe<Scalars['Int']['output']>;
};

export type NumberFormField = FormField & {
  readonly defaultNumber?: Maybe<Scalars['Float']['output']>;
  readonly maxLength?: Maybe<Scalars['Int']['output']>;
  readonly minNumber?: Maybe<Scalars['Int']['output']>;
  readonly maxNumber?: Maybe<Scalars['Int']['output']>;
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly sortOrder: Scalars['Int']['output'];
  readonly isBuiltIn: Scalars['Boolean']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly builtInFieldId?: Maybe<BuiltInFormFieldId>;
};

export type NumberFormFieldInput = {
  readonly fieldEntityId: Scalars['Int']['input'];
  readonly number: Scalars['Float']['input'];
};

export type NumberFormFieldValue = CustomerFormFieldValue & {
  readonly number: Scalars['Float']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
};

export type PasswordFormField = FormField & {
  readonly defaultText?: Maybe<Scalars['String']['output']>;
  readonly maxLength?: Maybe<Scalars['Int']['output']>;
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly sortOrder: Scalars['Int']['output'];
  readonly isBuiltIn: Scalars['Boolean']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly builtInFieldId?: Maybe<BuiltInFormFieldId>;
};

export type PasswordFormFieldInput = {
  readonly fieldEntityId: Scalars['Int']['input'];
  readonly password: Scalars['String']['input'];
};

export type PasswordFormFieldValue = CustomerFormFieldValue & {
  readonly password: Scalars['String']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
};

export type PicklistFormField = FormField & {
  readonly choosePrefix: Scalars['String']['output'];
  readonly options: ReadonlyArray<FormFieldOption>;
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly sortOrder: Scalars['Int']['output'];
  readonly isBuiltIn: Scalars['Boolean']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly builtInFieldId?: Maybe<BuiltInFormFieldId>;
};

export type PicklistOrTextFormField = FormField & {
  readonly maxLength?: Maybe<Scalars['Int']['output']>;
  readonly picklistPrefix: Scalars['String']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly sortOrder: Scalars['Int']['output'];
  readonly isBuiltIn: Scalars['Boolean']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly builtInFieldId?: Maybe<BuiltInFormFieldId>;
};

export type RadioButtonsFormField = FormField & {
  readonly options: ReadonlyArray<FormFieldOption>;
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly sortOrder: Scalars['Int']['output'];
  readonly isBuiltIn: Scalars['Boolean']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly builtInFieldId?: Maybe<BuiltInFormFieldId>;
};

export type TextExtraFieldInput = {
  readonly name: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

export type TextExtraFieldValue = ExtraFieldValue & {
  readonly text: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly fieldEntityId?: Maybe<Scalars['Int']['output']>;
};

export type TextFormField = FormField & {
  readonly defaultText?: Maybe<Scalars['String']['output']>;
  readonly maxLength?: Maybe<Scalars['Int']['output']>;
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly sortOrder: Scalars['Int']['output'];
  readonly isBuiltIn: Scalars['Boolean']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly builtInFieldId?: Maybe<BuiltInFormFieldId>;
};

export type TextFormFieldInput = {
  readonly fieldEntityId: Scalars['Int']['input'];
  readonly text: Scalars['String']['input'];
};

export type TextFormFieldValue = CustomerFormFieldValue & {
  readonly text: Scalars['String']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
};

export type Country = {
  readonly entityId: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly iso3: Scalars['String']['output'];
  readonly currency: CountryCurrency;
  readonly statesOrProvinces: ReadonlyArray<StateOrProvince>;
};

export type CountryFiltersInput = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
};

export type DestinationAddressType =
  | 'COMMERCIAL'
  | 'RESIDENTIAL';

export type Geography = {
  readonly countries?: Maybe<ReadonlyArray<Country>>;
};


export type GeographyCountriesArgs = {
  filters?: InputMaybe<CountryFiltersInput>;
};

export type Shipping = {
  readonly supportedShippingDestinations: SupportedShippingDestinations;
};

export type StateOrProvince = {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly abbreviation: Scalars['String']['output'];
};

export type SupportedShippingDestinations = {
  readonly countries?: Maybe<ReadonlyArray<Country>>;
};

export type CountryCode =
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AO'
  | 'AQ'
  | 'AR'
  | 'AS'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FM'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GU'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MH'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MP'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PR'
  | 'PS'
  | 'PT'
  | 'PW'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VI'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW';

export type GiftCertificate = {
  readonly amount: Money;
  readonly balance: Money;
  readonly code: Scalars['String']['output'];
  readonly currencyCode: Scalars['String']['output'];
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly status: GiftCertificateStatus;
  readonly recipient: GiftCertificateCustomerInfo;
  readonly sender: GiftCertificateCustomerInfo;
  readonly purchasedAt: DateTimeExtended;
  readonly expiresAt?: Maybe<DateTimeExtended>;
  readonly theme: GiftCertificateTheme;
  readonly html?: Maybe<Scalars['String']['output']>;
};

export type GiftCertificateCustomerInfo = {
  readonly name: Scalars['String']['output'];
  readonly email: Scalars['String']['output'];
};

export type GiftCertificatePaymentInstrument = {
  readonly code: Scalars['String']['output'];
};

export type GiftCertificatePreview = {
  readonly html?: Maybe<Scalars['String']['output']>;
  readonly errors: ReadonlyArray<GiftCertificatePreviewError>;
};

export type GiftCertificatePreviewCustomerInput = {
  readonly name: Scalars['String']['input'];
};

export type GiftCertificatePreviewError = ValidationError;

export type GiftCertificatePreviewInput = {
  readonly amount: Scalars['Float']['input'];
  readonly currencyCode: CurrencyCode;
  readonly message?: InputMaybe<Scalars['String']['input']>;
  readonly theme: GiftCertificateTheme;
  readonly sender: GiftCertificatePreviewCustomerInput;
  readonly recipient: GiftCertificatePreviewCustomerInput;
};

export type GiftCertificateStatus =
  | 'ACTIVE'
  | 'DISABLED'
  | 'EXPIRED'
  | 'PENDING';

export type GiftCertificateTheme =
  | 'BIRTHDAY'
  | 'BOY'
  | 'CELEBRATION'
  | 'CHRISTMAS'
  | 'GENERAL'
  | 'GIRL';

export type AggregatedInventory = {
  readonly availableToSell: Scalars['Int']['output'];
  readonly warningLevel: Scalars['Int']['output'];
  /** @deprecated Field no longer supported */
  readonly availableOnHand: Scalars['Long']['output'];
  /** @deprecated Field no longer supported */
  readonly unlimitedBackorder: Scalars['Boolean']['output'];
  /** @deprecated Field no longer supported */
  readonly availableForBackorder?: Maybe<Scalars['Long']['output']>;
};

export type Inventory = {
  readonly locations: InventoryLocationConnection;
};


export type InventoryLocationsArgs = {
  entityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  typeIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  serviceTypeIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  distanceFilter?: InputMaybe<DistanceFilter>;
  countryCodes?: InputMaybe<ReadonlyArray<CountryCode>>;
  states?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  cities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type InventoryAddress = {
  readonly entityId: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly address1: Scalars['String']['output'];
  readonly address2: Scalars['String']['output'];
  readonly city: Scalars['String']['output'];
  readonly stateOrProvince: Scalars['String']['output'];
  readonly countryCode: Scalars['String']['output'];
  readonly postalCode: Scalars['String']['output'];
  readonly phone: Scalars['String']['output'];
  readonly email: Scalars['String']['output'];
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  readonly longitude?: Maybe<Scalars['Float']['output']>;
};

export type InventoryByLocations = {
  readonly locationEntityId: Scalars['Long']['output'];
  readonly availableToSell: Scalars['Long']['output'];
  readonly warningLevel: Scalars['Int']['output'];
  readonly isInStock: Scalars['Boolean']['output'];
  readonly locationDistance?: Maybe<Distance>;
  readonly locationEntityTypeId?: Maybe<Scalars['String']['output']>;
  /** @deprecated Field no longer supported */
  readonly locationEntityServiceTypeIds: ReadonlyArray<Scalars['String']['output']>;
  readonly locationEntityCode: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly backorderMessage: Scalars['String']['output'];
};

export type InventoryLocation = {
  readonly entityId: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly typeId?: Maybe<Scalars['String']['output']>;
  /** @deprecated Field no longer supported */
  readonly serviceTypeIds: ReadonlyArray<Scalars['String']['output']>;
  readonly address?: Maybe<InventoryAddress>;
  readonly operatingHours?: Maybe<OperatingHours>;
  readonly distance?: Maybe<Distance>;
  /** @deprecated Field no longer supported */
  readonly blackoutHours: ReadonlyArray<SpecialHour>;
  readonly specialHours: ReadonlyArray<SpecialHour>;
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  readonly metafields: MetafieldConnection;
};


export type InventoryLocationMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type InventoryLocationConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<InventoryLocationEdge>>;
};

export type InventoryLocationEdge = {
  readonly node: InventoryLocation;
  readonly cursor: Scalars['String']['output'];
};

export type LinkedProductInventory = {
  readonly isInStock: Scalars['Boolean']['output'];
  readonly isStockTracked: Scalars['Boolean']['output'];
  readonly hasVariantInventory: Scalars['Boolean']['output'];
  readonly aggregated?: Maybe<AggregatedInventory>;
};

export type LocationConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<LocationEdge>>;
};

export type LocationEdge = {
  readonly node: InventoryByLocations;
  readonly cursor: Scalars['String']['output'];
};

export type OperatingDay = {
  readonly open: Scalars['Boolean']['output'];
  readonly opening: Scalars['String']['output'];
  readonly closing: Scalars['String']['output'];
};

export type OperatingHours = {
  readonly sunday?: Maybe<OperatingDay>;
  readonly monday?: Maybe<OperatingDay>;
  readonly tuesday?: Maybe<OperatingDay>;
  readonly wednesday?: Maybe<OperatingDay>;
  readonly thursday?: Maybe<OperatingDay>;
  readonly friday?: Maybe<OperatingDay>;
  readonly saturday?: Maybe<OperatingDay>;
};

export type OptionOutOfStockBehavior =
  | 'DO_NOTHING'
  | 'HIDE_OPTION'
  | 'LABEL_OPTION';

export type ProductInventory = {
  readonly isInStock: Scalars['Boolean']['output'];
  readonly isStockTracked: Scalars['Boolean']['output'];
  readonly hasVariantInventory: Scalars['Boolean']['output'];
  readonly aggregated?: Maybe<AggregatedInventory>;
  readonly byLocation?: Maybe<ProductLocationConnection>;
};


export type ProductInventoryByLocationArgs = {
  locationEntityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  locationEntityCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  locationEntityTypeIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  distanceFilter?: InputMaybe<DistanceFilter>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ProductInventoryByLocation = {
  readonly locationEntityId: Scalars['Long']['output'];
  readonly locationEntityCode: Scalars['String']['output'];
  readonly availableToSell: Scalars['Long']['output'];
  readonly warningLevel: Scalars['Int']['output'];
  readonly isInStock: Scalars['Boolean']['output'];
  readonly locationDistance?: Maybe<Distance>;
  readonly locationEntityTypeId: Scalars['String']['output'];
};

export type ProductLocationConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<ProductLocationEdge>>;
};

export type ProductLocationEdge = {
  readonly node: ProductInventoryByLocation;
  readonly cursor: Scalars['String']['output'];
};

export type ProductOutOfStockBehavior =
  | 'DO_NOTHING'
  | 'HIDE_PRODUCT'
  | 'HIDE_PRODUCT_AND_ACCESSIBLE'
  | 'HIDE_PRODUCT_AND_REDIRECT';

export type SpecialHour = {
  readonly label: Scalars['String']['output'];
  readonly open: Scalars['Boolean']['output'];
  readonly opening?: Maybe<Scalars['DateTime']['output']>;
  readonly closing?: Maybe<Scalars['DateTime']['output']>;
};

export type StockLevelDisplay =
  | 'DONT_SHOW'
  | 'SHOW'
  | 'SHOW_WHEN_LOW';

export type UpdateStockBehavior =
  | 'ORDER_COMPLETED_OR_SHIPPED'
  | 'ORDER_PLACED';

export type VariantInventory = {
  readonly aggregated?: Maybe<Aggregated>;
  readonly isInStock: Scalars['Boolean']['output'];
  readonly byLocation?: Maybe<LocationConnection>;
};


export type VariantInventoryByLocationArgs = {
  locationEntityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  locationEntityCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  locationEntityTypeIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  locationEntityServiceTypeIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  distanceFilter?: InputMaybe<DistanceFilter>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type CartUnassignError = CartUnassignInaccessibleError | CartUnassignNotAllowedError;

export type CartUnassignInaccessibleError = Error & {
  readonly message: Scalars['String']['output'];
};

export type CartUnassignNotAllowedError = Error & {
  readonly message: Scalars['String']['output'];
};

/** A cart that was taken from its customer at sign-out. */
export type CartUnassignResult = {
  /** The cart as a guest sees it: no address, no e-mail, no customer's price. */
  readonly cart?: Maybe<Cart>;
  /** Why the cart stayed with its customer. */
  readonly errors: ReadonlyArray<CartUnassignError>;
};

export type ChangePasswordError = ValidationError | CustomerDoesNotExistError | CustomerPasswordError | CustomerNotLoggedInError;

export type ChangePasswordInput = {
  readonly currentPassword: Scalars['String']['input'];
  readonly newPassword: Scalars['String']['input'];
};

export type ChangePasswordResult = {
  readonly errors: ReadonlyArray<ChangePasswordError>;
};

/** Proof of a signed-in customer, for the header `X-Bc-Customer-Access-Token`. */
export type CustomerAccessToken = {
  /** The token. */
  readonly value: Scalars['String']['output'];
  /** When it stops being valid. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type CustomerPasswordError = Error & {
  readonly message: Scalars['String']['output'];
};

/** A successful sign-in. */
export type LoginResult = {
  /**
   * Always `success`; a failed sign-in is an error.
   * @deprecated Field no longer supported
   */
  readonly result: Scalars['String']['output'];
  /** The customer who is now signed in. */
  readonly customer?: Maybe<Customer>;
  /** The customer's cart, after it took over the guest's. */
  readonly cart?: Maybe<Cart>;
  /** A token for later requests. Only for requests from a server; a browser gets a cookie. */
  readonly customerAccessToken?: Maybe<CustomerAccessToken>;
};

/** A successful sign-in by token. */
export type LoginWithCustomerLoginJwtResult = {
  /** Where the token wants the shopper to go next. */
  readonly redirectTo: Scalars['String']['output'];
  /** The customer who is now signed in. */
  readonly customer?: Maybe<Customer>;
  /** The customer's cart, after it took over the guest's. */
  readonly cart?: Maybe<Cart>;
  /** A token for later requests. Only for requests from a server; a browser gets a cookie. */
  readonly customerAccessToken?: Maybe<CustomerAccessToken>;
};

/** A sign-out. */
export type LogoutResult = {
  /** Always `success`. */
  readonly result: Scalars['String']['output'];
  /** What became of the cart that was named. */
  readonly cartUnassignResult: CartUnassignResult;
};

export type RequestResetPasswordError = ValidationError;

export type RequestResetPasswordInput = {
  readonly email: Scalars['String']['input'];
  readonly path?: InputMaybe<Scalars['String']['input']>;
};

export type RequestResetPasswordResult = {
  readonly errors: ReadonlyArray<RequestResetPasswordError>;
};

export type ResetPasswordError = ValidationError | CustomerPasswordError;

export type ResetPasswordInput = {
  readonly customerEntityId: Scalars['Int']['input'];
  readonly token: Scalars['String']['input'];
  readonly newPassword: Scalars['String']['input'];
};

export type ResetPasswordResult = {
  readonly errors: ReadonlyArray<ResetPasswordError>;
};

export type CreateSubscriberAlreadyExistsError = Error & {
  readonly message: Scalars['String']['output'];
};

export type CreateSubscriberEmailInvalidError = Error & {
  readonly message: Scalars['String']['output'];
};

export type CreateSubscriberError = CreateSubscriberEmailInvalidError | CreateSubscriberFirstNameInvalidError | CreateSubscriberLastNameInvalidError | CreateSubscriberAlreadyExistsError | CreateSubscriberUnexpectedError;

export type CreateSubscriberFirstNameInvalidError = Error & {
  readonly message: Scalars['String']['output'];
};

export type CreateSubscriberInput = {
  readonly email: Scalars['String']['input'];
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
};

export type CreateSubscriberLastNameInvalidError = Error & {
  readonly message: Scalars['String']['output'];
};

export type CreateSubscriberResult = {
  readonly errors: ReadonlyArray<CreateSubscriberError>;
};

export type CreateSubscriberUnexpectedError = Error & {
  readonly message: Scalars['String']['output'];
};

export type NewsletterMutations = {
  readonly subscribe: CreateSubscriberResult;
  readonly unsubscribe: RemoveSubscriberResult;
};


export type NewsletterMutationsSubscribeArgs = {
  input: CreateSubscriberInput;
};


export type NewsletterMutationsUnsubscribeArgs = {
  input: RemoveSubscriberInput;
};

export type RemoveSubscriberEmailInvalidError = Error & {
  readonly message: Scalars['String']['output'];
};

export type RemoveSubscriberError = RemoveSubscriberEmailInvalidError | RemoveSubscriberUnexpectedError;

export type RemoveSubscriberInput = {
  readonly email: Scalars['String']['input'];
};

export type RemoveSubscriberResult = {
  readonly errors: ReadonlyArray<RemoveSubscriberError>;
};

export type RemoveSubscriberUnexpectedError = Error & {
  readonly message: Scalars['String']['output'];
};

export type BaseOrder = {
  readonly entityId: Scalars['Int']['output'];
  readonly orderedAt: DateTimeExtended;
  readonly updatedAt: DateTimeExtended;
  readonly status: OrderStatus;
  readonly billingAddress: OrderBillingAddress;
  readonly isTaxIncluded: Scalars['Boolean']['output'];
  readonly consignments?: Maybe<OrderConsignments>;
  readonly subTotal: Money;
  readonly discountedSubTotal?: Maybe<Money>;
  readonly discounts: OrderDiscounts;
  readonly wrappingCostTotal: Money;
  readonly shippingCostTotal: Money;
  readonly handlingCostTotal: Money;
  readonly taxTotal: Money;
  readonly taxes: ReadonlyArray<OrderTax>;
  readonly totalIncTax: Money;
  readonly customerMessage?: Maybe<Scalars['String']['output']>;
  readonly totalProductQuantity: Scalars['Int']['output'];
  /** @deprecated Field no longer supported */
  readonly backorderShippingExpectationMessage?: Maybe<Scalars['String']['output']>;
  readonly comparisonShippingCost?: Maybe<Money>;
  readonly fees: ReadonlyArray<OrderFee>;
  readonly metafields: MetafieldConnection;
  readonly cartMetafields: MetafieldConnection;
  /** @deprecated Field no longer supported */
  readonly permalink?: Maybe<Scalars['String']['output']>;
};


export type BaseOrderMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type BaseOrderCartMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Order = Node & BaseOrder & {
  readonly id: Scalars['ID']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly orderedAt: DateTimeExtended;
  readonly updatedAt: DateTimeExtended;
  readonly status: OrderStatus;
  readonly billingAddress: OrderBillingAddress;
  readonly isTaxIncluded: Scalars['Boolean']['output'];
  readonly consignments?: Maybe<OrderConsignments>;
  readonly subTotal: Money;
  readonly discountedSubTotal?: Maybe<Money>;
  readonly discounts: OrderDiscounts;
  readonly wrappingCostTotal: Money;
  readonly shippingCostTotal: Money;
  readonly handlingCostTotal: Money;
  readonly taxTotal: Money;
  readonly taxes: ReadonlyArray<OrderTax>;
  readonly totalIncTax: Money;
  readonly customerMessage?: Maybe<Scalars['String']['output']>;
  readonly totalProductQuantity: Scalars['Int']['output'];
  /** @deprecated Field no longer supported */
  readonly backorderShippingExpectationMessage?: Maybe<Scalars['String']['output']>;
  readonly comparisonShippingCost?: Maybe<Money>;
  readonly fees: ReadonlyArray<OrderFee>;
  readonly metafields: MetafieldConnection;
  readonly cartMetafields: MetafieldConnection;
  /** @deprecated Field no longer supported */
  readonly permalink?: Maybe<Scalars['String']['output']>;
};


export type OrderMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OrderCartMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type OrderAddress = {
  readonly firstName?: Maybe<Scalars['String']['output']>;
  readonly lastName?: Maybe<Scalars['String']['output']>;
  readonly company?: Maybe<Scalars['String']['output']>;
  readonly address1?: Maybe<Scalars['String']['output']>;
  readonly address2?: Maybe<Scalars['String']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly stateOrProvince?: Maybe<Scalars['String']['output']>;
  readonly stateOrProvinceCode?: Maybe<Scalars['String']['output']>;
  readonly country: Scalars['String']['output'];
  readonly countryCode: Scalars['String']['output'];
  readonly postalCode: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
};

export type OrderAutomaticShippingDiscount = {
  readonly entityId: Scalars['Int']['output'];
  readonly amount: Money;
};

export type OrderBillingAddress = OrderAddress & {
  readonly firstName?: Maybe<Scalars['String']['output']>;
  readonly lastName?: Maybe<Scalars['String']['output']>;
  readonly company?: Maybe<Scalars['String']['output']>;
  readonly address1?: Maybe<Scalars['String']['output']>;
  readonly address2?: Maybe<Scalars['String']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly stateOrProvince?: Maybe<Scalars['String']['output']>;
  readonly stateOrProvinceCode?: Maybe<Scalars['String']['output']>;
  readonly country: Scalars['String']['output'];
  readonly countryCode: Scalars['String']['output'];
  readonly postalCode: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
};

export type OrderConsignments = {
  readonly downloads: ReadonlyArray<OrderDownloadConsignment>;
  readonly email: OrderEmailConsignments;
  readonly pickups: OrderPickupConsignmentConnection;
  readonly shipping: OrderShippingConsignmentConnection;
};


export type OrderConsignmentsPickupsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OrderConsignmentsShippingArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type OrderCouponDiscount = {
  readonly couponCode: Scalars['String']['output'];
  readonly discountedAmount: Money;
};

export type OrderDateRangeFilterInput = {
  readonly from: Scalars['DateTime']['input'];
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type OrderDigitalLineItem = OrderLineItemInterface & {
  readonly entityId: Scalars['Int']['output'];
  readonly productEntityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly sku: Scalars['String']['output'];
  readonly variantEntityId?: Maybe<Scalars['Int']['output']>;
  readonly quantity: Scalars['Int']['output'];
  readonly subTotalListPrice: Money;
  readonly subTotalSalePrice: Money;
  readonly refundedQuantity: Scalars['Int']['output'];
  readonly brand?: Maybe<Scalars['String']['output']>;
  readonly downloadFileUrls: ReadonlyArray<Scalars['String']['output']>;
  readonly downloadPageUrl?: Maybe<Scalars['String']['output']>;
  readonly productOptions: ReadonlyArray<OrderLineItemProductOption>;
  readonly image?: Maybe<Image>;
  readonly baseCatalogProduct?: Maybe<Product>;
  readonly catalogProductWithOptionSelections?: Maybe<Product>;
};

export type OrderDigitalLineItemConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<OrderDigitalLineItemEdge>>;
};

export type OrderDigitalLineItemEdge = {
  readonly node: OrderDigitalLineItem;
  readonly cursor: Scalars['String']['output'];
};

export type OrderDiscounts = {
  readonly nonCouponDiscountTotal: Money;
  readonly couponDiscounts: ReadonlyArray<OrderCouponDiscount>;
  readonly totalDiscount?: Maybe<Money>;
  readonly orderBasedAutoDiscountTotal?: Maybe<Money>;
  readonly manualDiscountTotal?: Maybe<Money>;
};

export type OrderDownloadConsignment = {
  readonly recipientEmail: Scalars['String']['output'];
  readonly lineItems: OrderDigitalLineItemConnection;
};


export type OrderDownloadConsignmentLineItemsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type OrderEmailConsignments = {
  readonly giftCertificates: OrderGiftCertificateConsignmentConnection;
};


export type OrderEmailConsignmentsGiftCertificatesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type OrderFee = {
  readonly entityId: Scalars['String']['output'];
  readonly feeType: FeeType;
  readonly displayName: Scalars['String']['output'];
  readonly cost: Money;
  readonly source: Scalars['String']['output'];
};

export type OrderFilterInput = {
  readonly entityId: Scalars['Int']['input'];
  readonly cartEntityId?: InputMaybe<Scalars['String']['input']>;
};

export type OrderGiftCertificateConsignment = {
  readonly recipientEmail: Scalars['String']['output'];
  readonly lineItems: OrderGiftCertificateLineItemConnection;
};


export type OrderGiftCertificateConsignmentLineItemsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type OrderGiftCertificateConsignmentConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<OrderGiftCertificateConsignmentEdge>>;
};

export type OrderGiftCertificateConsignmentEdge = {
  readonly node: OrderGiftCertificateConsignment;
  readonly cursor: Scalars['String']['output'];
};

export type OrderGiftCertificateLineItem = OrderLineItemInterface & {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly salePrice: Money;
  readonly refundedQuantity: Scalars['Int']['output'];
};

export type OrderGiftCertificateLineItemConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<OrderGiftCertificateLineItemEdge>>;
};

export type OrderGiftCertificateLineItemEdge = {
  readonly node: OrderGiftCertificateLineItem;
  readonly cursor: Scalars['String']['output'];
};

export type OrderLineItemInterface = {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly refundedQuantity: Scalars['Int']['output'];
};

export type OrderLineItemProductOption = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly productAttributeEntityId?: Maybe<Scalars['Int']['output']>;
  readonly productAttributeValueEntityId?: Maybe<Scalars['Int']['output']>;
};

export type OrderLineItemWrapping = {
  readonly name: Scalars['String']['output'];
  readonly cost: Money;
};

export type OrderNonCouponShippingDiscount = OrderAutomaticShippingDiscount;

export type OrderPhysicalLineItem = OrderLineItemInterface & {
  readonly entityId: Scalars['Int']['output'];
  readonly productEntityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly sku: Scalars['String']['output'];
  readonly variantEntityId?: Maybe<Scalars['Int']['output']>;
  readonly quantity: Scalars['Int']['output'];
  readonly subTotalListPrice: Money;
  readonly subTotalSalePrice: Money;
  readonly refundedQuantity: Scalars['Int']['output'];
  readonly parentLineItemEntityId?: Maybe<Scalars['Int']['output']>;
  readonly brand?: Maybe<Scalars['String']['output']>;
  readonly wrapping?: Maybe<OrderLineItemWrapping>;
  readonly productOptions: ReadonlyArray<OrderLineItemProductOption>;
  readonly image?: Maybe<Image>;
  readonly baseCatalogProduct?: Maybe<Product>;
  readonly catalogProductWithOptionSelections?: Maybe<Product>;
  /** @deprecated Field no longer supported */
  readonly backorderedQuantity: Scalars['Int']['output'];
  /** @deprecated Field no longer supported */
  readonly backorderMessage?: Maybe<Scalars['String']['output']>;
};

export type OrderPhysicalLineItemConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<OrderPhysicalLineItemEdge>>;
};

export type OrderPhysicalLineItemEdge = {
  readonly node: OrderPhysicalLineItem;
  readonly cursor: Scalars['String']['output'];
};

export type OrderPickupConsignment = {
  readonly entityId: Scalars['Int']['output'];
  readonly pickupMethodName: Scalars['String']['output'];
  readonly collectionInstructions: Scalars['String']['output'];
  readonly collectionTimeDescription: Scalars['String']['output'];
  readonly locationName: Scalars['String']['output'];
  readonly address: OrderPickupLocationAddress;
  readonly lineItems: OrderPhysicalLineItemConnection;
};


export type OrderPickupConsignmentLineItemsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type OrderPickupConsignmentConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<OrderPickupConsignmentEdge>>;
};

export type OrderPickupConsignmentEdge = {
  readonly node: OrderPickupConsignment;
  readonly cursor: Scalars['String']['output'];
};

export type OrderPickupLocationAddress = {
  readonly address1: Scalars['String']['output'];
  readonly address2?: Maybe<Scalars['String']['output']>;
  readonly city: Scalars['String']['output'];
  readonly stateOrProvince?: Maybe<Scalars['String']['output']>;
  readonly country: Scalars['String']['output'];
  readonly countryCode: Scalars['String']['output'];
  readonly postalCode: Scalars['String']['output'];
  readonly email: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
};

export type OrderShipment = {
  readonly entityId: Scalars['Int']['output'];
  readonly shippedAt: DateTimeExtended;
  readonly shippingProviderName: Scalars['String']['output'];
  readonly shippingMethodName: Scalars['String']['output'];
  readonly tracking?: Maybe<OrderShipmentTracking>;
  readonly items: ReadonlyArray<OrderShipmentLineItem>;
};

export type OrderShipmentConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<OrderShipmentEdge>>;
};

export type OrderShipmentEdge = {
  readonly node: OrderShipment;
  readonly cursor: Scalars['String']['output'];
};

export type OrderShipmentLineItem = {
  readonly lineItemId: Scalars['Int']['output'];
  readonly quantity: Scalars['Int']['output'];
};

export type OrderShipmentNumberAndUrlTracking = {
  readonly url: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
};

export type OrderShipmentNumberOnlyTracking = {
  readonly number: Scalars['String']['output'];
};

export type OrderShipmentTracking = OrderShipmentUrlOnlyTracking | OrderShipmentNumberOnlyTracking | OrderShipmentNumberAndUrlTracking;

export type OrderShipmentUrlOnlyTracking = {
  readonly url: Scalars['String']['output'];
};

export type OrderShippingAddress = OrderAddress & {
  readonly firstName?: Maybe<Scalars['String']['output']>;
  readonly lastName?: Maybe<Scalars['String']['output']>;
  readonly company?: Maybe<Scalars['String']['output']>;
  readonly address1?: Maybe<Scalars['String']['output']>;
  readonly address2?: Maybe<Scalars['String']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly stateOrProvince?: Maybe<Scalars['String']['output']>;
  readonly stateOrProvinceCode?: Maybe<Scalars['String']['output']>;
  readonly country: Scalars['String']['output'];
  readonly countryCode: Scalars['String']['output'];
  readonly postalCode: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
};

export type OrderShippingConsignment = {
  readonly entityId: Scalars['Int']['output'];
  readonly shippingAddress: OrderShippingAddress;
  readonly lineItems: OrderPhysicalLineItemConnection;
  readonly shippingCost: Money;
  readonly handlingCost: Money;
  readonly shipments: OrderShipmentConnection;
  readonly shippingCostBeforeDiscount?: Maybe<Money>;
  readonly comparisonShippingCost?: Maybe<Money>;
  readonly nonCouponDiscounts: ReadonlyArray<OrderNonCouponShippingDiscount>;
};


export type OrderShippingConsignmentLineItemsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OrderShippingConsignmentShipmentsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type OrderShippingConsignmentConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<OrderShippingConsignmentEdge>>;
};

export type OrderShippingConsignmentEdge = {
  readonly node: OrderShippingConsignment;
  readonly cursor: Scalars['String']['output'];
};

export type OrderStatus = {
  readonly value?: Maybe<OrderStatusValue>;
  readonly label: Scalars['String']['output'];
};

export type OrderStatusValue =
  | 'AWAITING_FULFILLMENT'
  | 'AWAITING_PAYMENT'
  | 'AWAITING_PICKUP'
  | 'AWAITING_SHIPMENT'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'DECLINED'
  | 'DISPUTED'
  | 'INCOMPLETE'
  | 'MANUAL_VERIFICATION_REQUIRED'
  | 'PARTIALLY_REFUNDED'
  | 'PARTIALLY_SHIPPED'
  | 'PENDING'
  | 'REFUNDED'
  | 'SHIPPED';

export type OrderTax = {
  readonly name: Scalars['String']['output'];
  readonly amount: Money;
};

export type OrderWithPayments = Node & BaseOrder & {
  readonly id: Scalars['ID']['output'];
  readonly payments: PaymentsConnection;
  readonly entityId: Scalars['Int']['output'];
  readonly orderedAt: DateTimeExtended;
  readonly updatedAt: DateTimeExtended;
  readonly status: OrderStatus;
  readonly billingAddress: OrderBillingAddress;
  readonly isTaxIncluded: Scalars['Boolean']['output'];
  readonly consignments?: Maybe<OrderConsignments>;
  readonly subTotal: Money;
  readonly discountedSubTotal?: Maybe<Money>;
  readonly discounts: OrderDiscounts;
  readonly wrappingCostTotal: Money;
  readonly shippingCostTotal: Money;
  readonly handlingCostTotal: Money;
  readonly taxTotal: Money;
  readonly taxes: ReadonlyArray<OrderTax>;
  readonly totalIncTax: Money;
  readonly customerMessage?: Maybe<Scalars['String']['output']>;
  readonly totalProductQuantity: Scalars['Int']['output'];
  /** @deprecated Field no longer supported */
  readonly backorderShippingExpectationMessage?: Maybe<Scalars['String']['output']>;
  readonly comparisonShippingCost?: Maybe<Money>;
  readonly fees: ReadonlyArray<OrderFee>;
  readonly metafields: MetafieldConnection;
  readonly cartMetafields: MetafieldConnection;
  /** @deprecated Field no longer supported */
  readonly permalink?: Maybe<Scalars['String']['output']>;
};


export type OrderWithPaymentsPaymentsArgs = {
  filters?: InputMaybe<PaymentsFiltersInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OrderWithPaymentsMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OrderWithPaymentsCartMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type OrdersConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<OrdersEdge>>;
  readonly collectionInfo?: Maybe<CollectionInfo>;
};

export type OrdersEdge = {
  readonly node: Order;
  readonly cursor: Scalars['String']['output'];
};

export type OrdersFiltersInput = {
  readonly status?: InputMaybe<OrderStatusValue>;
  readonly dateRange?: InputMaybe<OrderDateRangeFilterInput>;
};

export type OrdersSortInput =
  | 'CREATED_AT_NEWEST'
  | 'CREATED_AT_OLDEST'
  | 'HIGHEST_TOTAL_INC_TAX'
  | 'ID_A_TO_Z'
  | 'ID_Z_TO_A'
  | 'LOWEST_TOTAL_INC_TAX'
  | 'PLACED_BY_A_TO_Z'
  | 'PLACED_BY_Z_TO_A'
  | 'REFERENCE_A_TO_Z'
  | 'REFERENCE_Z_TO_A'
  | 'STATUS_A_TO_Z'
  | 'STATUS_Z_TO_A';

export type PaymentsFiltersInput = {
  readonly status?: InputMaybe<PaymentResultStatus>;
};

export type BigcommercePaymentWalletIntentData = {
  readonly orderId: Scalars['String']['output'];
  readonly approvalUrl: Scalars['String']['output'];
  readonly initializationEntityId: Scalars['String']['output'];
};

export type CreatePaymentWalletIntentError = CreatePaymentWalletIntentGenericError;

export type CreatePaymentWalletIntentGenericError = Error & {
  readonly message: Scalars['String']['output'];
};

export type CreatePaymentWalletIntentInput = {
  readonly cartEntityId: Scalars['String']['input'];
  readonly paymentWalletEntityId: Scalars['String']['input'];
};

export type CreatePaymentWalletIntentResult = {
  readonly paymentWalletIntentData?: Maybe<PaymentWalletIntentData>;
  readonly errors: ReadonlyArray<CreatePaymentWalletIntentError>;
};

export type CreditCardPaymentInstrument = {
  readonly brand: Scalars['String']['output'];
  readonly last4: Scalars['String']['output'];
};

export type DeleteStoredPaymentInstrumentError = Error & {
  readonly message: Scalars['String']['output'];
};

export type DeleteStoredPaymentInstrumentInput = {
  readonly token: Scalars['String']['input'];
};

export type DeleteStoredPaymentInstrumentResult = {
  readonly errors: ReadonlyArray<DeleteStoredPaymentInstrumentError>;
};

export type PayPalCommercePaymentWalletIntentData = {
  readonly orderId: Scalars['String']['output'];
  readonly approvalUrl: Scalars['String']['output'];
  readonly initializationEntityId: Scalars['String']['output'];
};

export type Payment = {
  readonly paymentMethodId: Scalars['String']['output'];
  readonly paymentMethodName: Scalars['String']['output'];
  readonly amount: Money;
  readonly detail?: Maybe<PaymentInstrument>;
};

export type PaymentInstrument = GiftCertificatePaymentInstrument | CreditCardPaymentInstrument;

export type PaymentMutations = {
  readonly paymentWallet: PaymentWalletMutations;
};

export type PaymentResultStatus =
  | 'ERROR'
  | 'FAILURE'
  | 'PENDING'
  | 'SUCCESS';

export type PaymentWallet = Node & {
  readonly id: Scalars['ID']['output'];
  readonly entityId: Scalars['String']['output'];
  readonly providerName: Scalars['String']['output'];
  readonly methodName: Scalars['String']['output'];
  readonly isTestMode: Scalars['Boolean']['output'];
};

export type PaymentWalletConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<PaymentWalletEdge>>;
};

export type PaymentWalletEdge = {
  readonly node: PaymentWallet;
  readonly cursor: Scalars['String']['output'];
};

export type PaymentWalletIntentData = PayPalCommercePaymentWalletIntentData | BigcommercePaymentWalletIntentData;

export type PaymentWalletMutations = {
  readonly createPaymentWalletIntent?: Maybe<CreatePaymentWalletIntentResult>;
};


export type PaymentWalletMutationsCreatePaymentWalletIntentArgs = {
  input: CreatePaymentWalletIntentInput;
};

export type PaymentWalletWithInitializationData = {
  readonly clientToken?: Maybe<Scalars['String']['output']>;
  readonly initializationData?: Maybe<Scalars['String']['output']>;
};

export type PaymentWalletWithInitializationDataFilterInput = {
  readonly paymentWalletEntityId: Scalars['String']['input'];
  readonly cartEntityId?: InputMaybe<Scalars['String']['input']>;
};

export type PaymentWalletsFilterInput = {
  readonly cartEntityId?: InputMaybe<Scalars['String']['input']>;
  readonly billingCountryCode?: InputMaybe<Scalars['String']['input']>;
  readonly currencyCode?: InputMaybe<Scalars['String']['input']>;
};

export type PaymentsConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<PaymentsEdge>>;
};

export type PaymentsEdge = {
  readonly node: Payment;
  readonly cursor: Scalars['String']['output'];
};

export type StoredBankAccount = {
  readonly maskedAccountNumber: Scalars['String']['output'];
  readonly issuer: Scalars['String']['output'];
};

export type StoredCard = {
  readonly expires: StoredCardExpiry;
  readonly issuerIdentificationNumber: Scalars['String']['output'];
  readonly last4: Scalars['String']['output'];
  readonly billingAddress?: Maybe<StoredCardBillingAddress>;
  readonly brand: Scalars['String']['output'];
};

export type StoredCardBillingAddress = {
  readonly firstName: Scalars['String']['output'];
  readonly lastName?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly company?: Maybe<Scalars['String']['output']>;
  readonly address1: Scalars['String']['output'];
  readonly address2?: Maybe<Scalars['String']['output']>;
  readonly city: Scalars['String']['output'];
  readonly stateOrProvince?: Maybe<Scalars['String']['output']>;
  readonly stateOrProvinceCode?: Maybe<Scalars['String']['output']>;
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  readonly countryCode: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
};

export type StoredCardExpiry = {
  readonly month: Scalars['Int']['output'];
  readonly year: Scalars['Int']['output'];
};

export type StoredPaymentInstrument = {
  readonly token: Scalars['String']['output'];
  readonly paymentMethodId: Scalars['String']['output'];
  readonly details: StoredPaymentInstrumentDetails;
};

export type StoredPaymentInstrumentBillingAddressInput = {
  readonly firstName: Scalars['String']['input'];
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly company?: InputMaybe<Scalars['String']['input']>;
  readonly address1: Scalars['String']['input'];
  readonly address2?: InputMaybe<Scalars['String']['input']>;
  readonly city: Scalars['String']['input'];
  readonly stateOrProvince?: InputMaybe<Scalars['String']['input']>;
  readonly stateOrProvinceCode?: InputMaybe<Scalars['String']['input']>;
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  readonly countryCode: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

export type StoredPaymentInstrumentConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<StoredPaymentInstrumentEdge>>;
  readonly defaultStoredPaymentInstrumentToken?: Maybe<Scalars['String']['output']>;
};

export type StoredPaymentInstrumentDetails = StoredCard | StoredPaypalAccount | StoredBankAccount;

export type StoredPaymentInstrumentEdge = {
  readonly node: StoredPaymentInstrument;
  readonly cursor: Scalars['String']['output'];
};

export type StoredPaymentInstrumentsFiltersInput = {
  readonly paymentMethodIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type StoredPaypalAccount = {
  readonly email: Scalars['String']['output'];
};

export type UpdateStoredPaymentInstrumentError = Error & {
  readonly message: Scalars['String']['output'];
};

export type UpdateStoredPaymentInstrumentInput = {
  readonly token: Scalars['String']['input'];
  readonly setAsDefault?: InputMaybe<Scalars['Boolean']['input']>;
  readonly billingAddress?: InputMaybe<StoredPaymentInstrumentBillingAddressInput>;
};

export type UpdateStoredPaymentInstrumentResult = {
  readonly storedPaymentInstrument?: Maybe<StoredPaymentInstrument>;
  readonly defaultStoredPaymentInstrumentToken?: Maybe<Scalars['String']['output']>;
  readonly errors: ReadonlyArray<UpdateStoredPaymentInstrumentError>;
};

export type BulkPricingFixedPriceDiscount = BulkPricingTier & {
  readonly price: Scalars['BigDecimal']['output'];
  readonly minimumQuantity: Scalars['Int']['output'];
  readonly maximumQuantity?: Maybe<Scalars['Int']['output']>;
};

export type BulkPricingPercentageDiscount = BulkPricingTier & {
  readonly percentOff: Scalars['BigDecimal']['output'];
  readonly minimumQuantity: Scalars['Int']['output'];
  readonly maximumQuantity?: Maybe<Scalars['Int']['output']>;
};

export type BulkPricingRelativePriceDiscount = BulkPricingTier & {
  readonly priceAdjustment: Scalars['BigDecimal']['output'];
  readonly minimumQuantity: Scalars['Int']['output'];
  readonly maximumQuantity?: Maybe<Scalars['Int']['output']>;
};

/** From one quantity to another, a better price. */
export type BulkPricingTier = {
  /** The fewest that get it. */
  readonly minimumQuantity: Scalars['Int']['output'];
  /** The most that get it; null without limit. */
  readonly maximumQuantity?: Maybe<Scalars['Int']['output']>;
};

export type PriceRanges = {
  readonly priceRange: MoneyRange;
  readonly retailPriceRange?: Maybe<MoneyRange>;
};

/** What one product or variant costs this shopper. */
export type Prices = {
  /** The price to pay for one. */
  readonly price: Money;
  /** The sale price, where there is one. */
  readonly salePrice?: Maybe<Money>;
  /** The price before any sale or discount. */
  readonly basePrice?: Maybe<Money>;
  /** The retail price to compare with. */
  readonly retailPrice?: Maybe<Money>;
  /** The minimum advertised price. */
  readonly mapPrice?: Maybe<Money>;
  /** The lowest and the highest price among the variants. */
  readonly priceRange: MoneyRange;
  /** The lowest and the highest retail price among the variants. */
  readonly retailPriceRange?: Maybe<MoneyRange>;
  /** Retail price less price, where that is a saving. */
  readonly saved?: Maybe<Money>;
  /** What buying more of it saves, by quantity. */
  readonly bulkPricing: ReadonlyArray<BulkPricingTier>;
};

export type TaxPriceDisplay =
  | 'BOTH'
  | 'EX'
  | 'INC';

export type Catalog = {
  readonly productComparisonsEnabled?: Maybe<Scalars['Boolean']['output']>;
};

export type CatalogMutations = {
  readonly addProductReview: AddProductReviewResult;
};


export type CatalogMutationsAddProductReviewArgs = {
  reCaptchaV2?: InputMaybe<ReCaptchaV2Input>;
  input: AddProductReviewInput;
};

export type CustomField = {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type CustomFieldConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<CustomFieldEdge>>;
};

export type CustomFieldEdge = {
  readonly node: CustomField;
  readonly cursor: Scalars['String']['output'];
};

export type GiftWrapping = {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly allowComments: Scalars['Boolean']['output'];
  readonly previewImageUrl?: Maybe<Scalars['String']['output']>;
};

export type GiftWrappingConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<GiftWrappingEdge>>;
};

export type GiftWrappingEdge = {
  readonly node: GiftWrapping;
  readonly cursor: Scalars['String']['output'];
};

export type LinkedProduct = {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly inventory: LinkedProductInventory;
};

/** A product as this shopper sees it. */
export type Product = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The product's number in this store. */
  readonly entityId: Scalars['Int']['output'];
  /** Stock keeping unit; may be empty. */
  readonly sku: Scalars['String']['output'];
  /** Path of the product's page. */
  readonly path: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Description, as HTML. */
  readonly description: Scalars['String']['output'];
  /** Description without markup. */
  readonly plainTextDescription: Scalars['String']['output'];
  readonly warranty: Scalars['String']['output'];
  /** The fewest that may be bought at once. */
  readonly minPurchaseQuantity?: Maybe<Scalars['Int']['output']>;
  /** The most that may be bought at once. */
  readonly maxPurchaseQuantity?: Maybe<Scalars['Int']['output']>;
  readonly addToCartUrl: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly addToWishlistUrl: Scalars['String']['output'];
  /** Whether this shopper may not see prices. */
  readonly isPriceHidden: Scalars['Boolean']['output'];
  /** What this shopper pays; null where prices are hidden. */
  readonly prices?: Maybe<Prices>;
  /** @deprecated Field no longer supported */
  readonly priceRanges?: Maybe<PriceRanges>;
  readonly weight?: Maybe<Measurement>;
  readonly height?: Maybe<Measurement>;
  readonly width?: Maybe<Measurement>;
  readonly depth?: Maybe<Measurement>;
  /** @deprecated Field no longer supported */
  readonly options: OptionConnection;
  readonly productOptions: ProductOptionConnection;
  readonly reviewSummary: Reviews;
  /** `Physical` or `Digital`. */
  readonly type: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly availability: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly availabilityDescription: Scalars['String']['output'];
  /** Whether the product can be bought now. */
  readonly availabilityV2: ProductAvailability;
  /** The categories the product is in. */
  readonly categories: CategoryConnection;
  /** The product's brand. */
  readonly brand?: Maybe<Brand>;
  /** The product's variants. */
  readonly variants: VariantConnection;
  readonly customFields: CustomFieldConnection;
  readonly images: ImageConnection;
  /** The picture shown in lists. */
  readonly defaultImage?: Maybe<Image>;
  readonly relatedProducts: RelatedProductsConnection;
  readonly inventory: ProductInventory;
  readonly metafields: MetafieldConnection;
  readonly upc?: Maybe<Scalars['String']['output']>;
  readonly mpn?: Maybe<Scalars['String']['output']>;
  readonly gtin?: Maybe<Scalars['String']['output']>;
  /** @deprecated Field no longer supported */
  readonly createdAt: DateTimeExtended;
  readonly reviews: ReviewConnection;
  readonly seo: SeoDetails;
  readonly giftWrappingOptions: GiftWrappingConnection;
  readonly condition?: Maybe<ProductConditionType>;
  readonly showCartAction: Scalars['Boolean']['output'];
  readonly videos: VideoConnection;
  /** @deprecated Field no longer supported */
  readonly featuredPromotions: FeaturedPromotionConnection;
  readonly locales: LocaleAlternateConnection;
};


/** A product as this shopper sees it. */
export type ProductPlainTextDescriptionArgs = {
  characterLimit?: InputMaybe<Scalars['Int']['input']>;
};


/** A product as this shopper sees it. */
export type ProductPricesArgs = {
  includeTax?: InputMaybe<Scalars['Boolean']['input']>;
  currencyCode?: InputMaybe<CurrencyCode>;
};


/** A product as this shopper sees it. */
export type ProductPriceRangesArgs = {
  includeTax?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A product as this shopper sees it. */
export type ProductOptionsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product as this shopper sees it. */
export type ProductProductOptionsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product as this shopper sees it. */
export type ProductCategoriesArgs = {
  sortBy?: InputMaybe<ProductCategorySort>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product as this shopper sees it. */
export type ProductVariantsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  isPurchasable?: InputMaybe<Scalars['Boolean']['input']>;
  entityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  optionValueIds?: InputMaybe<ReadonlyArray<OptionValueId>>;
  skus?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A product as this shopper sees it. */
export type ProductCustomFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product as this shopper sees it. */
export type ProductImagesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product as this shopper sees it. */
export type ProductRelatedProductsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  hideOutOfStock?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A product as this shopper sees it. */
export type ProductMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product as this shopper sees it. */
export type ProductReviewsArgs = {
  sort?: InputMaybe<ProductReviewsSortInput>;
  filters?: InputMaybe<ProductReviewsFiltersInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product as this shopper sees it. */
export type ProductGiftWrappingOptionsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product as this shopper sees it. */
export type ProductVideosArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product as this shopper sees it. */
export type ProductFeaturedPromotionsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product as this shopper sees it. */
export type ProductLocalesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ProductAvailability = {
  readonly status: ProductAvailabilityStatus;
  readonly description: Scalars['String']['output'];
};

export type ProductAvailabilityStatus =
  | 'Available'
  | 'Preorder'
  | 'Unavailable';

export type ProductAvailable = ProductAvailability & {
  readonly status: ProductAvailabilityStatus;
  readonly description: Scalars['String']['output'];
};

export type ProductConditionType =
  | 'NEW'
  | 'REFURBISHED'
  | 'USED';

export type ProductConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<ProductEdge>>;
  readonly collectionInfo?: Maybe<CollectionInfo>;
};

export type ProductEdge = {
  readonly node: Product;
  readonly cursor: Scalars['String']['output'];
};

export type ProductPreOrder = ProductAvailability & {
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly willBeReleasedAt?: Maybe<DateTimeExtended>;
  readonly status: ProductAvailabilityStatus;
  readonly description: Scalars['String']['output'];
};

export type ProductUnavailable = ProductAvailability & {
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly status: ProductAvailabilityStatus;
  readonly description: Scalars['String']['output'];
};

export type RelatedProductsConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<RelatedProductsEdge>>;
};

export type RelatedProductsEdge = {
  readonly node: Product;
  readonly cursor: Scalars['String']['output'];
};

/** One version of a product, such as a size in a colour. */
export type Variant = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The variant's number in this store. */
  readonly entityId: Scalars['Int']['output'];
  /** Stock keeping unit. */
  readonly sku: Scalars['String']['output'];
  readonly weight?: Maybe<Measurement>;
  readonly height?: Maybe<Measurement>;
  readonly width?: Maybe<Measurement>;
  readonly depth?: Maybe<Measurement>;
  readonly options: OptionConnection;
  readonly productOptions: ProductOptionConnection;
  readonly defaultImage?: Maybe<Image>;
  /** What this shopper pays for this variant. */
  readonly prices?: Maybe<Prices>;
  readonly inventory?: Maybe<VariantInventory>;
  readonly metafields: MetafieldConnection;
  readonly upc?: Maybe<Scalars['String']['output']>;
  readonly mpn?: Maybe<Scalars['String']['output']>;
  readonly gtin?: Maybe<Scalars['String']['output']>;
  /** Whether this variant can be bought. */
  readonly isPurchasable: Scalars['Boolean']['output'];
};


/** One version of a product, such as a size in a colour. */
export type VariantOptionsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One version of a product, such as a size in a colour. */
export type VariantProductOptionsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One version of a product, such as a size in a colour. */
export type VariantPricesArgs = {
  includeTax?: InputMaybe<Scalars['Boolean']['input']>;
  currencyCode?: InputMaybe<CurrencyCode>;
};


/** One version of a product, such as a size in a colour. */
export type VariantMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type VariantConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<VariantEdge>>;
};

export type VariantEdge = {
  readonly node: Variant;
  readonly cursor: Scalars['String']['output'];
};

export type Video = {
  readonly title: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type VideoConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<VideoEdge>>;
};

export type VideoEdge = {
  readonly node: Video;
  readonly cursor: Scalars['String']['output'];
};

export type CatalogProductOption = {
  readonly entityId: Scalars['Int']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly isVariantOption: Scalars['Boolean']['output'];
};

export type CatalogProductOptionValue = {
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly isDefault: Scalars['Boolean']['output'];
  readonly isSelected?: Maybe<Scalars['Boolean']['output']>;
};

export type CheckboxOption = CatalogProductOption & {
  readonly checkedByDefault: Scalars['Boolean']['output'];
  readonly label: Scalars['String']['output'];
  readonly checkedOptionValueEntityId: Scalars['Int']['output'];
  readonly uncheckedOptionValueEntityId: Scalars['Int']['output'];
  readonly entityId: Scalars['Int']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly isVariantOption: Scalars['Boolean']['output'];
};

export type DateFieldOption = CatalogProductOption & {
  readonly defaultValue?: Maybe<Scalars['DateTime']['output']>;
  readonly earliest?: Maybe<Scalars['DateTime']['output']>;
  readonly latest?: Maybe<Scalars['DateTime']['output']>;
  readonly limitDateBy: LimitDateOption;
  readonly entityId: Scalars['Int']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly isVariantOption: Scalars['Boolean']['output'];
};

export type FileUploadFieldOption = CatalogProductOption & {
  readonly maxFileSize: Scalars['Int']['output'];
  readonly fileTypes: ReadonlyArray<Scalars['String']['output']>;
  readonly entityId: Scalars['Int']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly isVariantOption: Scalars['Boolean']['output'];
};

export type LimitDateOption =
  | 'EARLIEST_DATE'
  | 'LATEST_DATE'
  | 'NO_LIMIT'
  | 'RANGE';

export type LimitInputBy =
  | 'HIGHEST_VALUE'
  | 'LOWEST_VALUE'
  | 'NO_LIMIT'
  | 'RANGE';

export type MultiLineTextFieldOption = CatalogProductOption & {
  readonly defaultValue?: Maybe<Scalars['String']['output']>;
  readonly minLength?: Maybe<Scalars['Int']['output']>;
  readonly maxLength?: Maybe<Scalars['Int']['output']>;
  readonly maxLines?: Maybe<Scalars['Int']['output']>;
  readonly entityId: Scalars['Int']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly isVariantOption: Scalars['Boolean']['output'];
};

export type MultipleChoiceOption = CatalogProductOption & {
  readonly displayStyle: Scalars['String']['output'];
  readonly values: ProductOptionValueConnection;
  readonly entityId: Scalars['Int']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly isVariantOption: Scalars['Boolean']['output'];
};


export type MultipleChoiceOptionValuesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type MultipleChoiceOptionValue = CatalogProductOptionValue & {
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly isDefault: Scalars['Boolean']['output'];
  readonly isSelected?: Maybe<Scalars['Boolean']['output']>;
};

export type NumberFieldOption = CatalogProductOption & {
  readonly defaultValue?: Maybe<Scalars['Float']['output']>;
  readonly lowest?: Maybe<Scalars['Float']['output']>;
  readonly highest?: Maybe<Scalars['Float']['output']>;
  readonly isIntegerOnly: Scalars['Boolean']['output'];
  readonly limitNumberBy: LimitInputBy;
  readonly entityId: Scalars['Int']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly isVariantOption: Scalars['Boolean']['output'];
};

export type OptionConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<OptionEdge>>;
};

export type OptionEdge = {
  readonly node: ProductOption;
  readonly cursor: Scalars['String']['output'];
};

export type OptionValueConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<OptionValueEdge>>;
};

export type OptionValueEdge = {
  readonly node: ProductOptionValue;
  readonly cursor: Scalars['String']['output'];
};

export type OptionValueId = {
  readonly optionEntityId: Scalars['Int']['input'];
  readonly valueEntityId: Scalars['Int']['input'];
};

export type ProductOption = {
  readonly entityId: Scalars['Int']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly values: OptionValueConnection;
};


export type ProductOptionValuesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ProductOptionConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<ProductOptionEdge>>;
};

export type ProductOptionEdge = {
  readonly node: CatalogProductOption;
  readonly cursor: Scalars['String']['output'];
};

export type ProductOptionValue = {
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
};

export type ProductOptionValueConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<ProductOptionValueEdge>>;
};

export type ProductOptionValueEdge = {
  readonly node: CatalogProductOptionValue;
  readonly cursor: Scalars['String']['output'];
};

export type ProductPickListOptionValue = CatalogProductOptionValue & {
  readonly productId: Scalars['Int']['output'];
  readonly defaultImage?: Maybe<Image>;
  readonly autoAdjustInventory: Scalars['Boolean']['output'];
  readonly linkedProduct?: Maybe<LinkedProduct>;
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly isDefault: Scalars['Boolean']['output'];
  readonly isSelected?: Maybe<Scalars['Boolean']['output']>;
};

export type SwatchOptionValue = CatalogProductOptionValue & {
  readonly hexColors: ReadonlyArray<Scalars['String']['output']>;
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  readonly entityId: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly isDefault: Scalars['Boolean']['output'];
  readonly isSelected?: Maybe<Scalars['Boolean']['output']>;
};


export type SwatchOptionValueImageUrlArgs = {
  width: Scalars['Int']['input'];
  height?: InputMaybe<Scalars['Int']['input']>;
  lossy?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TextFieldOption = CatalogProductOption & {
  readonly defaultValue?: Maybe<Scalars['String']['output']>;
  readonly minLength?: Maybe<Scalars['Int']['output']>;
  readonly maxLength?: Maybe<Scalars['Int']['output']>;
  readonly entityId: Scalars['Int']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
  readonly isVariantOption: Scalars['Boolean']['output'];
};

export type CouponStatus =
  | 'APPLIED'
  | 'STAGED';

export type CouponType =
  | 'FREE_SHIPPING'
  | 'PERCENTAGE_DISCOUNT'
  | 'PER_ITEM_DISCOUNT'
  | 'PER_TOTAL_DISCOUNT'
  | 'PROMOTION'
  | 'SHIPPING_DISCOUNT';

export type FeaturedPromotion = {
  readonly entityId: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly priority: Scalars['Int']['output'];
  readonly category: FeaturedPromotionCategory;
};

export type FeaturedPromotionCategory =
  | 'CART'
  | 'SHIPPING';

export type FeaturedPromotionConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<FeaturedPromotionEdge>>;
};

export type FeaturedPromotionEdge = {
  readonly node: FeaturedPromotion;
  readonly cursor: Scalars['String']['output'];
};

export type Promotion = {
  readonly banners: ReadonlyArray<PromotionBanner>;
};


export type PromotionBannersArgs = {
  cartEntityId?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<PromotionBannersFiltersInput>;
};

export type PromotionBanner = {
  readonly content: Scalars['String']['output'];
  readonly locations: ReadonlyArray<PromotionBannerLocation>;
};

export type PromotionBannerLocation =
  | 'CART_PAGE'
  | 'CHECKOUT_PAGE'
  | 'HOME_PAGE'
  | 'PRODUCT_PAGE';

export type PromotionBannersFiltersInput = {
  readonly locations: ReadonlyArray<PromotionBannerLocation>;
};

export type AddProductReviewError = CustomerAlreadyReviewedProductError | NotAuthorizedToAddProductReviewError | ProductIdNotFoundError | InvalidInputFieldsError | UnexpectedAddReviewError;

export type AddProductReviewInput = {
  readonly productEntityId: Scalars['Long']['input'];
  readonly review: ProductReviewInput;
};

export type AddProductReviewResult = {
  readonly errors: ReadonlyArray<AddProductReviewError>;
};

export type Author = {
  readonly name: Scalars['String']['output'];
};

export type CustomerAlreadyReviewedProductError = Error & {
  readonly message: Scalars['String']['output'];
};

export type InvalidInputFieldsError = Error & {
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type NotAuthorizedToAddProductReviewError = Error & {
  readonly message: Scalars['String']['output'];
};

export type ProductIdNotFoundError = Error & {
  readonly message: Scalars['String']['output'];
};

export type ProductReviewInput = {
  readonly author: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  readonly rating: Scalars['Int']['input'];
  readonly email?: InputMaybe<Scalars['String']['input']>;
};

export type ProductReviewsFiltersInput = {
  readonly rating?: InputMaybe<ProductReviewsRatingFilterInput>;
};

export type ProductReviewsRatingFilterInput = {
  readonly minRating?: InputMaybe<Scalars['Int']['input']>;
  readonly maxRating?: InputMaybe<Scalars['Int']['input']>;
};

export type ProductReviewsSortInput =
  | 'HIGHEST_RATING'
  | 'LOWEST_RATING'
  | 'NEWEST'
  | 'OLDEST';

export type Review = {
  readonly entityId: Scalars['Long']['output'];
  readonly author: Author;
  readonly title: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly rating: Scalars['Int']['output'];
  readonly createdAt: DateTimeExtended;
};

export type ReviewConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<ReviewEdge>>;
};

export type ReviewEdge = {
  readonly node: Review;
  readonly cursor: Scalars['String']['output'];
};

export type Reviews = {
  /** @deprecated Field no longer supported */
  readonly averageRating: Scalars['Float']['output'];
  readonly numberOfReviews: Scalars['Int']['output'];
  readonly summationOfRatings: Scalars['Int']['output'];
};

export type UnexpectedAddReviewError = Error & {
  readonly message: Scalars['String']['output'];
};

/** What a shopper may read. Fields of a type that is not built answer null and are listed in `extensions.notImplemented`. */
export type Query = {
  /** The store as this channel shows it to this shopper. */
  readonly site: Site;
  /** The channel that the request was made to. */
  readonly channel: Channel;
  /** The signed-in customer; null for a guest. */
  readonly customer?: Maybe<Customer>;
  /** Any object by its global id. */
  readonly node?: Maybe<Node>;
  /** The store's stock locations. */
  readonly inventory: Inventory;
  /** What the shopper chose, such as the locale. */
  readonly shopperPreferences: ShopperPreferences;
  /** The store that the channel belongs to. */
  readonly store: Store;
  /** Countries and their states or provinces. */
  readonly geography: Geography;
  /** The company of a business buyer. */
  readonly company?: Maybe<CompanyQueries>;
};


/** What a shopper may read. Fields of a type that is not built answer null and are listed in `extensions.notImplemented`. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** What a shopper may do. A request may hold one of these fields. */
export type Mutation = {
  /** Changes to a cart. */
  readonly cart: CartMutations;
  /** Changes to a checkout. */
  readonly checkout: CheckoutMutations;
  /** Signs a customer in by e-mail address and password. */
  readonly login: LoginResult;
  /** Signs the customer out and ends every customer access token they have. */
  readonly logout: LogoutResult;
  /** Changes to the customer's wishlists. */
  readonly wishlist: WishlistMutations;
  /** Signs a customer in by a login token that an API account has signed. */
  readonly loginWithCustomerLoginJwt: LoginWithCustomerLoginJwtResult;
  /** Sends the form of a contact page. */
  readonly submitContactUs: SubmitContactUsResult;
  /** Makes a link that carries this shopper's session to the store's own pages. */
  readonly generateSessionSyncJwt: GenerateSessionSyncTokenResult;
  /** Reads a session sync token that the store's own pages have made. */
  readonly validateSessionSyncJwt: ValidateSessionSyncJwtResult;
  /** Events of a visit. */
  readonly analytics: AnalyticsMutations;
  /** Renders a gift certificate before it is bought. */
  readonly previewGiftCertificate: GiftCertificatePreview;
  /** Changes to the company of a business buyer. */
  readonly company: CompanyMutations;
  /** Changes that shoppers make to the catalog, such as reviews. */
  readonly catalog: CatalogMutations;
  /** Changes to the customer's own account. */
  readonly customer: CustomerMutations;
  /** Payment wallets. */
  readonly payment: PaymentMutations;
  /** Joining and leaving the newsletter. */
  readonly newsletter: NewsletterMutations;
};


/** What a shopper may do. A request may hold one of these fields. */
export type MutationLoginArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
  guestCartEntityId?: InputMaybe<Scalars['String']['input']>;
};


/** What a shopper may do. A request may hold one of these fields. */
export type MutationLogoutArgs = {
  cartEntityId?: InputMaybe<Scalars['String']['input']>;
};


/** What a shopper may do. A request may hold one of these fields. */
export type MutationLoginWithCustomerLoginJwtArgs = {
  jwt: Scalars['String']['input'];
  guestCartEntityId?: InputMaybe<Scalars['String']['input']>;
};


/** What a shopper may do. A request may hold one of these fields. */
export type MutationSubmitContactUsArgs = {
  reCaptchaV2?: InputMaybe<ReCaptchaV2Input>;
  input: SubmitContactUsInput;
};


/** What a shopper may do. A request may hold one of these fields. */
export type MutationGenerateSessionSyncJwtArgs = {
  redirectTo: Scalars['String']['input'];
  cartId?: InputMaybe<Scalars['String']['input']>;
  paymentWalletData?: InputMaybe<PaymentWalletDataInput>;
  analytics?: InputMaybe<AnalyticsCommonEventInput>;
  visitorId?: InputMaybe<Scalars['UUID']['input']>;
  visitId?: InputMaybe<Scalars['UUID']['input']>;
  ipAddress?: InputMaybe<Scalars['IpAddress']['input']>;
};


/** What a shopper may do. A request may hold one of these fields. */
export type MutationValidateSessionSyncJwtArgs = {
  jwt: Scalars['String']['input'];
};


/** What a shopper may do. A request may hold one of these fields. */
export type MutationPreviewGiftCertificateArgs = {
  input: GiftCertificatePreviewInput;
};

/** A channel's shop as this shopper sees it. */
export type Site = {
  readonly search: SearchQueries;
  /** The categories this shopper may see, nested. */
  readonly categoryTree: ReadonlyArray<CategoryTreeItem>;
  /** One category; null when there is none that this shopper may see. */
  readonly category?: Maybe<Category>;
  readonly brands: BrandConnection;
  /** The products this shopper may see. */
  readonly products: ProductConnection;
  readonly newestProducts: ProductConnection;
  readonly bestSellingProducts: ProductConnection;
  readonly featuredProducts: ProductConnection;
  /** One product by any of its keys; null when there is none that this shopper may see. */
  readonly product?: Maybe<Product>;
  readonly route: Route;
  /** The channel's settings. */
  readonly settings?: Maybe<Settings>;
  readonly content: Content;
  /** One of the store's currencies. */
  readonly currency?: Maybe<Currency>;
  /** The store's currencies. */
  readonly currencies: CurrencyConnection;
  readonly publicWishlist?: Maybe<PublicWishlist>;
  readonly popularBrands: PopularBrandConnection;
  /** The shopper's cart; by id, or the session's own. */
  readonly cart?: Maybe<Cart>;
  /** The checkout of a cart. */
  readonly checkout?: Maybe<Checkout>;
  readonly giftCertificate?: Maybe<GiftCertificate>;
  readonly brand?: Maybe<Brand>;
  readonly order?: Maybe<OrderWithPayments>;
  /** @deprecated Field no longer supported */
  readonly paymentWallets: PaymentWalletConnection;
  readonly paymentWalletWithInitializationData?: Maybe<PaymentWalletWithInitializationData>;
  readonly promotion: Promotion;
};


/** A channel's shop as this shopper sees it. */
export type SiteCategoryTreeArgs = {
  rootEntityId?: InputMaybe<Scalars['Int']['input']>;
};


/** A channel's shop as this shopper sees it. */
export type SiteCategoryArgs = {
  entityId: Scalars['Int']['input'];
};


/** A channel's shop as this shopper sees it. */
export type SiteBrandsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  productEntityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  entityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** A channel's shop as this shopper sees it. */
export type SiteProductsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  entityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  hideOutOfStock?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A channel's shop as this shopper sees it. */
export type SiteNewestProductsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  hideOutOfStock?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A channel's shop as this shopper sees it. */
export type SiteBestSellingProductsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  hideOutOfStock?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A channel's shop as this shopper sees it. */
export type SiteFeaturedProductsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  hideOutOfStock?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A channel's shop as this shopper sees it. */
export type SiteProductArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  entityId?: InputMaybe<Scalars['Int']['input']>;
  variantEntityId?: InputMaybe<Scalars['Int']['input']>;
  optionValueIds?: InputMaybe<ReadonlyArray<OptionValueId>>;
  sku?: InputMaybe<Scalars['String']['input']>;
  useDefaultOptionSelections?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A channel's shop as this shopper sees it. */
export type SiteRouteArgs = {
  path: Scalars['String']['input'];
  redirectBehavior?: RouteRedirectBehavior;
};


/** A channel's shop as this shopper sees it. */
export type SiteCurrencyArgs = {
  currencyCode: CurrencyCode;
};


/** A channel's shop as this shopper sees it. */
export type SiteCurrenciesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A channel's shop as this shopper sees it. */
export type SitePublicWishlistArgs = {
  token: Scalars['String']['input'];
};


/** A channel's shop as this shopper sees it. */
export type SitePopularBrandsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A channel's shop as this shopper sees it. */
export type SiteCartArgs = {
  entityId?: InputMaybe<Scalars['String']['input']>;
};


/** A channel's shop as this shopper sees it. */
export type SiteCheckoutArgs = {
  entityId?: InputMaybe<Scalars['String']['input']>;
};


/** A channel's shop as this shopper sees it. */
export type SiteGiftCertificateArgs = {
  code: Scalars['String']['input'];
};


/** A channel's shop as this shopper sees it. */
export type SiteBrandArgs = {
  entityId: Scalars['Int']['input'];
};


/** A channel's shop as this shopper sees it. */
export type SiteOrderArgs = {
  filter?: InputMaybe<OrderFilterInput>;
};


/** A channel's shop as this shopper sees it. */
export type SitePaymentWalletsArgs = {
  filter?: InputMaybe<PaymentWalletsFilterInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A channel's shop as this shopper sees it. */
export type SitePaymentWalletWithInitializationDataArgs = {
  filter: PaymentWalletWithInitializationDataFilterInput;
};

export type Channel = {
  readonly entityId: Scalars['Long']['output'];
  readonly metafields: MetafieldConnection;
};


export type ChannelMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Store = {
  readonly entityId: Scalars['Long']['output'];
  readonly metafields: MetafieldConnection;
};


export type StoreMetafieldsArgs = {
  namespace: Scalars['String']['input'];
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Storefront = {
  readonly catalog?: Maybe<Catalog>;
};

export type BrandSearchFilter = SearchProductFilter & {
  readonly displayProductCount: Scalars['Boolean']['output'];
  readonly displayItemsCount: Scalars['Int']['output'];
  readonly brands: BrandSearchFilterItemConnection;
  /** @deprecated Field no longer supported */
  readonly name: Scalars['String']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isCollapsedByDefault: Scalars['Boolean']['output'];
};


export type BrandSearchFilterBrandsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type BrandSearchFilterItem = {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly isSelected: Scalars['Boolean']['output'];
  readonly productCount: Scalars['Int']['output'];
};

export type BrandSearchFilterItemConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<BrandSearchFilterItemEdge>>;
};

export type BrandSearchFilterItemEdge = {
  readonly node: BrandSearchFilterItem;
  readonly cursor: Scalars['String']['output'];
};

export type CategorySearchFilter = SearchProductFilter & {
  readonly displayProductCount: Scalars['Boolean']['output'];
  readonly displayItemsCount: Scalars['Int']['output'];
  readonly categories: CategorySearchFilterItemConnection;
  /** @deprecated Field no longer supported */
  readonly name: Scalars['String']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isCollapsedByDefault: Scalars['Boolean']['output'];
};


export type CategorySearchFilterCategoriesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type CategorySearchFilterItem = {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly isSelected: Scalars['Boolean']['output'];
  readonly productCount: Scalars['Int']['output'];
  readonly subCategories: SubCategorySearchFilterItemConnection;
};


export type CategorySearchFilterItemSubCategoriesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type CategorySearchFilterItemConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<CategorySearchFilterItemEdge>>;
};

export type CategorySearchFilterItemEdge = {
  readonly node: CategorySearchFilterItem;
  readonly cursor: Scalars['String']['output'];
};

export type OtherSearchFilter = SearchProductFilter & {
  readonly displayProductCount: Scalars['Boolean']['output'];
  readonly freeShipping?: Maybe<OtherSearchFilterItem>;
  readonly isFeatured?: Maybe<OtherSearchFilterItem>;
  readonly isInStock?: Maybe<OtherSearchFilterItem>;
  /** @deprecated Field no longer supported */
  readonly name: Scalars['String']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isCollapsedByDefault: Scalars['Boolean']['output'];
};

export type OtherSearchFilterItem = {
  readonly displayName: Scalars['String']['output'];
  readonly isSelected: Scalars['Boolean']['output'];
  readonly productCount: Scalars['Int']['output'];
};

export type PriceSearchFilter = SearchProductFilter & {
  readonly selected?: Maybe<PriceSearchFilterItem>;
  /** @deprecated Field no longer supported */
  readonly name: Scalars['String']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isCollapsedByDefault: Scalars['Boolean']['output'];
};

export type PriceSearchFilterInput = {
  readonly minPrice?: InputMaybe<Scalars['Float']['input']>;
  readonly maxPrice?: InputMaybe<Scalars['Float']['input']>;
};

export type PriceSearchFilterItem = {
  readonly minPrice?: Maybe<Scalars['Float']['output']>;
  readonly maxPrice?: Maybe<Scalars['Float']['output']>;
};

export type ProductAttributeSearchFilter = SearchProductFilter & {
  readonly displayProductCount: Scalars['Boolean']['output'];
  readonly displayItemsCount: Scalars['Int']['output'];
  /** @deprecated Field no longer supported */
  readonly filterName: Scalars['String']['output'];
  readonly filterKey: Scalars['String']['output'];
  readonly attributes: ProductAttributeSearchFilterItemConnection;
  /** @deprecated Field no longer supported */
  readonly name: Scalars['String']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isCollapsedByDefault: Scalars['Boolean']['output'];
};


export type ProductAttributeSearchFilterAttributesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ProductAttributeSearchFilterInput = {
  readonly attribute: Scalars['String']['input'];
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

export type ProductAttributeSearchFilterItem = {
  readonly value: Scalars['String']['output'];
  readonly isSelected: Scalars['Boolean']['output'];
  readonly productCount: Scalars['Int']['output'];
};

export type ProductAttributeSearchFilterItemConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<ProductAttributeSearchFilterItemEdge>>;
};

export type ProductAttributeSearchFilterItemEdge = {
  readonly node: ProductAttributeSearchFilterItem;
  readonly cursor: Scalars['String']['output'];
};

export type RatingSearchFilter = SearchProductFilter & {
  readonly ratings: RatingSearchFilterItemConnection;
  /** @deprecated Field no longer supported */
  readonly name: Scalars['String']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isCollapsedByDefault: Scalars['Boolean']['output'];
};


export type RatingSearchFilterRatingsArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type RatingSearchFilterInput = {
  readonly minRating?: InputMaybe<Scalars['Float']['input']>;
  readonly maxRating?: InputMaybe<Scalars['Float']['input']>;
};

export type RatingSearchFilterItem = {
  readonly value: Scalars['String']['output'];
  readonly isSelected: Scalars['Boolean']['output'];
  readonly productCount: Scalars['Int']['output'];
};

export type RatingSearchFilterItemConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<RatingSearchFilterItemEdge>>;
};

export type RatingSearchFilterItemEdge = {
  readonly node: RatingSearchFilterItem;
  readonly cursor: Scalars['String']['output'];
};

export type Search = {
  readonly productFilteringEnabled: Scalars['Boolean']['output'];
  readonly defaultSearchProductSort: SearchProductsSort;
};

export type SearchProductEventInput = {
  readonly commonInput: AnalyticsCommonEventInput;
  readonly searchTerm: Scalars['String']['input'];
  readonly productIds: ReadonlyArray<Scalars['Int']['input']>;
};

export type SearchProductEventResult = {
  readonly executed: Scalars['Boolean']['output'];
};

export type SearchProductFilter = {
  /** @deprecated Field no longer supported */
  readonly name: Scalars['String']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isCollapsedByDefault: Scalars['Boolean']['output'];
};

export type SearchProductFilterConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<SearchProductFilterEdge>>;
};

export type SearchProductFilterEdge = {
  readonly node: SearchProductFilter;
  readonly cursor: Scalars['String']['output'];
};

export type SearchProductSuggestion = {
  readonly sourceField: Scalars['String']['output'];
  readonly results: ReadonlyArray<SearchProductSuggestionResult>;
};

export type SearchProductSuggestionResult = {
  readonly text: Scalars['String']['output'];
};

export type SearchProducts = {
  readonly products: ProductConnection;
  readonly filters: SearchProductFilterConnection;
  readonly suggestions: ReadonlyArray<SearchProductSuggestion>;
};


export type SearchProductsProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type SearchProductsFiltersArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type SearchProductsFiltersInput = {
  readonly searchTerm?: InputMaybe<Scalars['String']['input']>;
  readonly price?: InputMaybe<PriceSearchFilterInput>;
  readonly rating?: InputMaybe<RatingSearchFilterInput>;
  readonly categoryEntityId?: InputMaybe<Scalars['Int']['input']>;
  readonly categoryEntityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly searchSubCategories?: InputMaybe<Scalars['Boolean']['input']>;
  readonly brandEntityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly productAttributes?: InputMaybe<ReadonlyArray<ProductAttributeSearchFilterInput>>;
  readonly isFreeShipping?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isFeatured?: InputMaybe<Scalars['Boolean']['input']>;
  readonly hideOutOfStock?: InputMaybe<Scalars['Boolean']['input']>;
  readonly topLevelOnly?: InputMaybe<Scalars['Boolean']['input']>;
  readonly categoryIdsFilter?: InputMaybe<CategoryEntityIdsFilterInput>;
};

export type SearchProductsSort =
  | 'A_TO_Z'
  | 'BEST_REVIEWED'
  | 'BEST_SELLING'
  | 'FEATURED'
  | 'HIGHEST_PRICE'
  | 'LOWEST_PRICE'
  | 'NEWEST'
  | 'RELEVANCE'
  | 'Z_TO_A';

export type SearchProductsSortInput =
  | 'A_TO_Z'
  | 'BEST_REVIEWED'
  | 'BEST_SELLING'
  | 'FEATURED'
  | 'HIGHEST_PRICE'
  | 'LOWEST_PRICE'
  | 'NEWEST'
  | 'RELEVANCE'
  | 'Z_TO_A';

export type SearchQueries = {
  readonly searchProducts: SearchProducts;
};


export type SearchQueriesSearchProductsArgs = {
  filters: SearchProductsFiltersInput;
  sort?: InputMaybe<SearchProductsSortInput>;
};

export type ShopByPriceConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<ShopByPriceEdge>>;
};

export type ShopByPriceEdge = {
  readonly node: ShopByPriceRange;
  readonly cursor: Scalars['String']['output'];
};

export type ShopByPriceRange = {
  readonly ranges: MoneyRange;
};

export type SubCategorySearchFilterItem = {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly isSelected: Scalars['Boolean']['output'];
  readonly productCount: Scalars['Int']['output'];
  readonly subCategories: SubCategorySearchFilterItemConnection;
};


export type SubCategorySearchFilterItemSubCategoriesArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type SubCategorySearchFilterItemConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<SubCategorySearchFilterItemEdge>>;
};

export type SubCategorySearchFilterItemEdge = {
  readonly node: SubCategorySearchFilterItem;
  readonly cursor: Scalars['String']['output'];
};

export type GenerateSessionSyncTokenCartNotFound = Error & {
  readonly message: Scalars['String']['output'];
};

export type GenerateSessionSyncTokenData = {
  readonly token: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type GenerateSessionSyncTokenError = GenerateSessionSyncTokenCartNotFound;

export type GenerateSessionSyncTokenResult = {
  readonly result?: Maybe<GenerateSessionSyncTokenData>;
  readonly errors: ReadonlyArray<GenerateSessionSyncTokenError>;
};

export type InvalidSessionSyncJwtError = Error & {
  readonly errorType: InvalidSessionSyncJwtErrorType;
  readonly message: Scalars['String']['output'];
};

export type InvalidSessionSyncJwtErrorType =
  | 'OTHER'
  | 'SHOPPER_IP_MISMATCH'
  | 'STORE_ID_MISMATCH';

export type JwtTokenExpiredError = Error & {
  readonly message: Scalars['String']['output'];
};

export type PaymentWalletDataInput = {
  readonly initializationId?: InputMaybe<Scalars['String']['input']>;
  readonly providerOrderId?: InputMaybe<Scalars['String']['input']>;
  readonly providerId?: InputMaybe<Scalars['String']['input']>;
};

export type SessionSyncJwtContent = {
  readonly customer?: Maybe<Customer>;
  readonly customerAccessToken?: Maybe<CustomerAccessToken>;
  readonly cart?: Maybe<Cart>;
  readonly analytics?: Maybe<ValidateSessionSyncJwtAnalytics>;
  readonly redirectTo: Scalars['String']['output'];
};

export type ValidateSessionSyncJwtAnalytics = {
  /** @deprecated Field no longer supported */
  readonly visitorId?: Maybe<Scalars['String']['output']>;
  /** @deprecated Field no longer supported */
  readonly visitId?: Maybe<Scalars['String']['output']>;
  readonly initiator: ValidateSessionSyncJwtAnalyticsInitiator;
  readonly request: ValidateSessionSyncJwtAnalyticsRequest;
  readonly consent: ValidateSessionSyncJwtAnalyticsConsent;
};

export type ValidateSessionSyncJwtAnalyticsConsent = {
  readonly targeting: Scalars['Boolean']['output'];
  readonly analytics: Scalars['Boolean']['output'];
  readonly functional: Scalars['Boolean']['output'];
};

export type ValidateSessionSyncJwtAnalyticsInitiator = {
  readonly visitorId?: Maybe<Scalars['String']['output']>;
  readonly visitId?: Maybe<Scalars['String']['output']>;
};

export type ValidateSessionSyncJwtAnalyticsRequest = {
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly ip?: Maybe<Scalars['IpAddress']['output']>;
  readonly userAgent?: Maybe<Scalars['String']['output']>;
  readonly referer?: Maybe<Scalars['String']['output']>;
  readonly acceptLanguage?: Maybe<Scalars['String']['output']>;
};

export type ValidateSessionSyncJwtError = InvalidSessionSyncJwtError | JwtTokenExpiredError;

export type ValidateSessionSyncJwtResult = {
  readonly content?: Maybe<SessionSyncJwtContent>;
  readonly errors: ReadonlyArray<ValidateSessionSyncJwtError>;
};

export type CheckoutSettings = {
  readonly reCaptchaEnabled: Scalars['Boolean']['output'];
  readonly persistentCartEnabled: Scalars['Boolean']['output'];
  readonly termsAndConditionsEnabled: Scalars['Boolean']['output'];
  readonly termsAndConditionsType?: Maybe<Scalars['String']['output']>;
  readonly termsAndConditionsUrl?: Maybe<Scalars['String']['output']>;
  readonly termsAndConditionsTextarea?: Maybe<Scalars['String']['output']>;
};

export type ContactField = {
  readonly address: Scalars['String']['output'];
  readonly country: Scalars['String']['output'];
  readonly addressType: Scalars['String']['output'];
  readonly email: Scalars['String']['output'];
  readonly phone: Scalars['String']['output'];
};

export type CurrencySettings = {
  readonly defaultCurrency: CurrencyCode;
};

export type CustomAmountGiftCertificateSettings = GiftCertificateSettings & {
  readonly minimumAmount: Money;
  readonly maximumAmount: Money;
  readonly currencyCode: Scalars['String']['output'];
  readonly isEnabled: Scalars['Boolean']['output'];
  readonly expiry?: Maybe<GiftCertificateExpirySettings>;
};

export type CustomersSettings = {
  readonly passwordComplexitySettings?: Maybe<PasswordComplexitySettings>;
};

export type FixedAmountGiftCertificateSettings = GiftCertificateSettings & {
  readonly amounts: ReadonlyArray<Money>;
  readonly currencyCode: Scalars['String']['output'];
  readonly isEnabled: Scalars['Boolean']['output'];
  readonly expiry?: Maybe<GiftCertificateExpirySettings>;
};

export type GiftCertificateExpirySettings = {
  readonly value?: Maybe<Scalars['Long']['output']>;
  readonly unit?: Maybe<GiftCertificateExpiryTimeUnit>;
};

export type GiftCertificateExpiryTimeUnit =
  | 'DAYS'
  | 'MONTHS'
  | 'WEEKS'
  | 'YEARS';

export type GiftCertificateSettings = {
  readonly currencyCode: Scalars['String']['output'];
  readonly isEnabled: Scalars['Boolean']['output'];
  readonly expiry?: Maybe<GiftCertificateExpirySettings>;
};

export type HstsSettings = {
  readonly hstsOnStorefrontEnabled: Scalars['Boolean']['output'];
  readonly hstsInPreloadEnabled: Scalars['Boolean']['output'];
  readonly hstsInSubdomainsEnabled: Scalars['Boolean']['output'];
  readonly hstsMaxAgeDurationSeconds: Scalars['Long']['output'];
};

export type InactivitySettings = {
  readonly shopperInactivityDurationSeconds?: Maybe<Scalars['Long']['output']>;
  readonly shopperActivityExtendsDuration?: Maybe<Scalars['Boolean']['output']>;
  readonly controlPanelInactivityDurationSeconds?: Maybe<Scalars['Long']['output']>;
};

export type InventorySettings = {
  readonly productOutOfStockBehavior?: Maybe<ProductOutOfStockBehavior>;
  readonly optionOutOfStockBehavior?: Maybe<OptionOutOfStockBehavior>;
  readonly stockLevelDisplay?: Maybe<StockLevelDisplay>;
  readonly defaultOutOfStockMessage: Scalars['String']['output'];
  readonly hideInProductFiltering: Scalars['Boolean']['output'];
  readonly showPreOrderStockLevels: Scalars['Boolean']['output'];
  readonly showOutOfStockMessage: Scalars['Boolean']['output'];
  readonly updateStockBehavior?: Maybe<UpdateStockBehavior>;
  /** @deprecated Field no longer supported */
  readonly showQuantityOnBackorder: Scalars['Boolean']['output'];
  /** @deprecated Field no longer supported */
  readonly showQuantityOnHand: Scalars['Boolean']['output'];
  /** @deprecated Field no longer supported */
  readonly showBackorderMessage: Scalars['Boolean']['output'];
  /** @deprecated Field no longer supported */
  readonly showBackorderAvailabilityPrompt: Scalars['Boolean']['output'];
  /** @deprecated Field no longer supported */
  readonly backorderAvailabilityPrompt: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly showDefaultShippingExpectationPrompt: Scalars['Boolean']['output'];
  /** @deprecated Field no longer supported */
  readonly defaultShippingExpectationPrompt: Scalars['String']['output'];
};

export type LogoField = {
  readonly title: Scalars['String']['output'];
  readonly image: Image;
};

export type NewsletterSettings = {
  readonly showNewsletterSignup: Scalars['Boolean']['output'];
  readonly newsletterCheckedByDefault: Scalars['Boolean']['output'];
};

export type PasswordComplexitySettings = {
  readonly minimumPasswordLength: Scalars['Int']['output'];
  readonly requireLowerCase: Scalars['Boolean']['output'];
  readonly requireUpperCase: Scalars['Boolean']['output'];
  readonly requireNumbers: Scalars['Boolean']['output'];
  readonly minimumNumbers: Scalars['Int']['output'];
  readonly requireSpecialCharacters: Scalars['Boolean']['output'];
  readonly minimumSpecialCharacters: Scalars['Int']['output'];
};

export type PrivacySettings = {
  readonly cookieConsentEnabled: Scalars['Boolean']['output'];
  readonly privacyPolicyUrl?: Maybe<Scalars['String']['output']>;
};

export type ReCaptchaSettings = {
  readonly siteKey: Scalars['String']['output'];
  readonly isEnabledOnStorefront: Scalars['Boolean']['output'];
  readonly isEnabledOnCheckout: Scalars['Boolean']['output'];
  readonly failedLoginLockoutDurationSeconds?: Maybe<Scalars['Long']['output']>;
};

export type ReviewsSettings = {
  readonly enabled: Scalars['Boolean']['output'];
  readonly onlyAcceptPreviousCustomerReviews: Scalars['Boolean']['output'];
};

export type ScriptHash = {
  readonly hash: Scalars['String']['output'];
};

export type SecuritySettings = {
  readonly customCspHeader?: Maybe<Scalars['String']['output']>;
  readonly xFrameOptions?: Maybe<Scalars['String']['output']>;
  readonly hsts?: Maybe<HstsSettings>;
};

export type Settings = {
  readonly storeName: Scalars['String']['output'];
  readonly storeHash: Scalars['String']['output'];
  readonly storeCountryCode: Scalars['String']['output'];
  readonly status: StorefrontStatusType;
  /** @deprecated Field no longer supported */
  readonly logo: LogoField;
  readonly logoV2: StoreLogo;
  readonly contact?: Maybe<ContactField>;
  readonly url: UrlField;
  readonly display: DisplayField;
  readonly channelId: Scalars['Long']['output'];
  readonly tax?: Maybe<TaxDisplaySettings>;
  readonly search: Search;
  readonly storefront: Storefront;
  readonly isGoogleAiPredictionEnabled: Scalars['Boolean']['output'];
  readonly inventory?: Maybe<InventorySettings>;
  readonly reCaptcha: ReCaptchaSettings;
  readonly socialMediaLinks: ReadonlyArray<SocialMediaLink>;
  readonly checkout?: Maybe<CheckoutSettings>;
  readonly statusMessage?: Maybe<Scalars['String']['output']>;
  readonly customers?: Maybe<CustomersSettings>;
  readonly locales: ReadonlyArray<Locale>;
  readonly faviconUrl?: Maybe<Scalars['String']['output']>;
  readonly webAnalytics?: Maybe<WebAnalytics>;
  readonly currency: CurrencySettings;
  readonly formFields: FormFields;
  readonly seo?: Maybe<SeoDetails>;
  readonly robotsTxt?: Maybe<Scalars['String']['output']>;
  readonly security?: Maybe<SecuritySettings>;
  readonly privacy?: Maybe<PrivacySettings>;
  readonly inactivity?: Maybe<InactivitySettings>;
  readonly shipping?: Maybe<Shipping>;
  readonly giftCertificates?: Maybe<GiftCertificateSettings>;
  readonly reviews: ReviewsSettings;
  readonly newsletter: NewsletterSettings;
};


export type SettingsGiftCertificatesArgs = {
  currencyCode?: InputMaybe<CurrencyCode>;
};

export type SocialMediaLink = {
  readonly name: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type StoreImageLogo = {
  readonly image: Image;
};

export type StoreLogo = StoreTextLogo | StoreImageLogo;

export type StoreTextLogo = {
  readonly text: Scalars['String']['output'];
};

export type StorefrontStatusType =
  | 'HIBERNATION'
  | 'LAUNCHED'
  | 'MAINTENANCE'
  | 'PRE_LAUNCH';

export type TaxDisplaySettings = {
  readonly pdp: TaxPriceDisplay;
  readonly plp: TaxPriceDisplay;
};

export type Locale = {
  readonly code: Scalars['String']['output'];
  readonly isDefault: Scalars['Boolean']['output'];
  /** @deprecated Field no longer supported */
  readonly fullPath: Scalars['String']['output'];
  /** @deprecated Field no longer supported */
  readonly path: Scalars['String']['output'];
};

export type LocaleAlternate = {
  readonly path: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type LocaleAlternateConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<LocaleAlternateEdge>>;
};

export type LocaleAlternateEdge = {
  readonly node: LocaleAlternate;
  readonly cursor: Scalars['String']['output'];
};

export type LocaleInvalidError = Error & {
  readonly message: Scalars['String']['output'];
};

export type ShopperLocale = {
  readonly resolved?: Maybe<Scalars['String']['output']>;
};

export type ShopperPreferences = {
  readonly locale?: Maybe<ShopperLocale>;
};

export type AddWishlistItemsInput = {
  readonly entityId: Scalars['Int']['input'];
  readonly items: ReadonlyArray<WishlistItemInput>;
};

export type AddWishlistItemsResult = {
  readonly result: Wishlist;
};

export type CreateWishlistInput = {
  readonly name: Scalars['String']['input'];
  readonly isPublic: Scalars['Boolean']['input'];
  readonly items?: InputMaybe<ReadonlyArray<WishlistItemInput>>;
};

export type CreateWishlistResult = {
  readonly result: Wishlist;
};

export type DeleteWishlistItemsInput = {
  readonly entityId: Scalars['Int']['input'];
  readonly itemEntityIds: ReadonlyArray<Scalars['Int']['input']>;
};

export type DeleteWishlistItemsResult = {
  readonly result: Wishlist;
};

export type DeleteWishlistResult = {
  readonly result: Scalars['String']['output'];
};

export type DeleteWishlistsInput = {
  readonly entityIds: ReadonlyArray<Scalars['Int']['input']>;
};

export type PublicWishlist = {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly token: Scalars['String']['output'];
  readonly items: WishlistItemConnection;
  readonly isOwner?: Maybe<Scalars['Boolean']['output']>;
};


export type PublicWishlistItemsArgs = {
  hideOutOfStock?: InputMaybe<Scalars['Boolean']['input']>;
  filters?: InputMaybe<WishlistItemsFiltersInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateWishlistInput = {
  readonly entityId: Scalars['Int']['input'];
  readonly data: WishlistUpdateDataInput;
};

export type UpdateWishlistResult = {
  readonly result: Wishlist;
};

export type Wishlist = {
  readonly entityId: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly isPublic: Scalars['Boolean']['output'];
  readonly token: Scalars['String']['output'];
  readonly items: WishlistItemConnection;
};


export type WishlistItemsArgs = {
  hideOutOfStock?: InputMaybe<Scalars['Boolean']['input']>;
  filters?: InputMaybe<WishlistItemsFiltersInput>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type WishlistConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<WishlistEdge>>;
};

export type WishlistEdge = {
  readonly node: Wishlist;
  readonly cursor: Scalars['String']['output'];
};

export type WishlistFiltersInput = {
  readonly entityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly productEntityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly variantEntityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

export type WishlistItem = {
  readonly entityId: Scalars['Int']['output'];
  readonly product?: Maybe<Product>;
  readonly productEntityId: Scalars['Int']['output'];
  readonly variantEntityId?: Maybe<Scalars['Int']['output']>;
};

export type WishlistItemConnection = {
  readonly pageInfo: PageInfo;
  readonly edges?: Maybe<ReadonlyArray<WishlistItemEdge>>;
  readonly collectionInfo?: Maybe<CollectionInfo>;
};

export type WishlistItemEdge = {
  readonly node: WishlistItem;
  readonly cursor: Scalars['String']['output'];
};

export type WishlistItemInput = {
  readonly productEntityId: Scalars['Int']['input'];
  readonly variantEntityId?: InputMaybe<Scalars['Int']['input']>;
};

export type WishlistItemsFiltersInput = {
  readonly productEntityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly variantEntityIds?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

export type WishlistMutations = {
  readonly createWishlist?: Maybe<CreateWishlistResult>;
  readonly addWishlistItems?: Maybe<AddWishlistItemsResult>;
  readonly deleteWishlistItems?: Maybe<DeleteWishlistItemsResult>;
  readonly updateWishlist?: Maybe<UpdateWishlistResult>;
  readonly deleteWishlists?: Maybe<DeleteWishlistResult>;
};


export type WishlistMutationsCreateWishlistArgs = {
  input: CreateWishlistInput;
};


export type WishlistMutationsAddWishlistItemsArgs = {
  input: AddWishlistItemsInput;
};


export type WishlistMutationsDeleteWishlistItemsArgs = {
  input: DeleteWishlistItemsInput;
};


export type WishlistMutationsUpdateWishlistArgs = {
  input: UpdateWishlistInput;
};


export type WishlistMutationsDeleteWishlistsArgs = {
  input: DeleteWishlistsInput;
};

export type WishlistUpdateDataInput = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateCartMetafieldError:
    | ( ParentOf<'NotFoundError'> )
    | ( ParentOf<'AlreadyExistsError'> )
    | ( ParentOf<'ValidationError'> )
    | ( ParentOf<'LimitExceededError'> )
  ;
  CreateCartRedirectUrlsError: ( ParentOf<'NotFoundError'> );
  DeleteCartMetafieldError:
    | ( ParentOf<'NotFoundError'> )
    | ( ParentOf<'ValidationError'> )
    | ( ParentOf<'NotAuthorisedError'> )
  ;
  UpdateCartLocaleError:
    | ( ParentOf<'NotFoundError'> )
    | ( ParentOf<'LocaleInvalidError'> )
  ;
  UpdateCartMetafieldError:
    | ( ParentOf<'NotFoundError'> )
    | ( ParentOf<'AlreadyExistsError'> )
    | ( ParentOf<'ValidationError'> )
    | ( ParentOf<'NotAuthorisedError'> )
  ;
  CompleteCheckoutError:
    | ( ParentOf<'CartError'> )
    | ( ParentOf<'CartLineItemError'> )
    | ( ParentOf<'CheckoutShippingConsignmentError'> )
    | ( ParentOf<'CheckoutBillingAddressError'> )
    | ( ParentOf<'CheckoutCouponError'> )
    | ( ParentOf<'CheckoutTaxError'> )
  ;
  CreateCheckoutError:
    | ( ParentOf<'CartError'> )
    | ( ParentOf<'CartLineItemError'> )
    | ( ParentOf<'CheckoutShippingConsignmentError'> )
    | ( ParentOf<'CheckoutCouponError'> )
    | ( ParentOf<'CheckoutTaxError'> )
  ;
  UpdateCheckoutError:
    | ( ParentOf<'CartError'> )
    | ( ParentOf<'CartLineItemError'> )
    | ( ParentOf<'CheckoutShippingConsignmentError'> )
    | ( ParentOf<'CheckoutBillingAddressError'> )
    | ( ParentOf<'CheckoutCouponError'> )
    | ( ParentOf<'CheckoutTaxError'> )
  ;
  RegisterCompanyError: ( ParentOf<'ValidationError'> );
  RedirectTo:
    | ( ParentOf<'ManualRedirect'> )
    | ( ParentOf<'ProductRedirect'> )
    | ( ParentOf<'BrandRedirect'> )
    | ( ParentOf<'BlogPostRedirect'> )
    | ( ParentOf<'CategoryRedirect'> )
    | ( ParentOf<'PageRedirect'> )
  ;
  SubmitContactUsError: ( ParentOf<'ValidationError'> );
  AddCustomerAddressError:
    | ( ParentOf<'CustomerNotLoggedInError'> )
    | ( ParentOf<'CustomerAddressCreationError'> )
    | ( ParentOf<'ValidationError'> )
  ;
  DeleteCustomerAddressError:
    | ( ParentOf<'CustomerNotLoggedInError'> )
    | ( ParentOf<'CustomerAddressDeletionError'> )
  ;
  RegisterCustomerError:
    | ( ParentOf<'EmailAlreadyInUseError'> )
    | ( ParentOf<'AccountCreationDisabledError'> )
    | ( ParentOf<'CustomerRegistrationError'> )
    | ( ParentOf<'ValidationError'> )
  ;
  UpdateCustomerAddressError:
    | ( ParentOf<'CustomerNotLoggedInError'> )
    | ( ParentOf<'AddressDoesNotExistError'> )
    | ( ParentOf<'CustomerAddressUpdateError'> )
    | ( ParentOf<'ValidationError'> )
  ;
  UpdateCustomerError:
    | ( ParentOf<'UnexpectedUpdateCustomerError'> )
    | ( ParentOf<'EmailAlreadyInUseError'> )
    | ( ParentOf<'ValidationError'> )
    | ( ParentOf<'CustomerDoesNotExistError'> )
    | ( ParentOf<'CustomerNotLoggedInError'> )
  ;
  GiftCertificatePreviewError: ( ParentOf<'ValidationError'> );
  CartUnassignError:
    | ( ParentOf<'CartUnassignInaccessibleError'> )
    | ( ParentOf<'CartUnassignNotAllowedError'> )
  ;
  ChangePasswordError:
    | ( ParentOf<'ValidationError'> )
    | ( ParentOf<'CustomerDoesNotExistError'> )
    | ( ParentOf<'CustomerPasswordError'> )
    | ( ParentOf<'CustomerNotLoggedInError'> )
  ;
  RequestResetPasswordError: ( ParentOf<'ValidationError'> );
  ResetPasswordError:
    | ( ParentOf<'ValidationError'> )
    | ( ParentOf<'CustomerPasswordError'> )
  ;
  CreateSubscriberError:
    | ( ParentOf<'CreateSubscriberEmailInvalidError'> )
    | ( ParentOf<'CreateSubscriberFirstNameInvalidError'> )
    | ( ParentOf<'CreateSubscriberLastNameInvalidError'> )
    | ( ParentOf<'CreateSubscriberAlreadyExistsError'> )
    | ( ParentOf<'CreateSubscriberUnexpectedError'> )
  ;
  RemoveSubscriberError:
    | ( ParentOf<'RemoveSubscriberEmailInvalidError'> )
    | ( ParentOf<'RemoveSubscriberUnexpectedError'> )
  ;
  OrderNonCouponShippingDiscount: ( ParentOf<'OrderAutomaticShippingDiscount'> );
  OrderShipmentTracking:
    | ( ParentOf<'OrderShipmentUrlOnlyTracking'> )
    | ( ParentOf<'OrderShipmentNumberOnlyTracking'> )
    | ( ParentOf<'OrderShipmentNumberAndUrlTracking'> )
  ;
  CreatePaymentWalletIntentError: ( ParentOf<'CreatePaymentWalletIntentGenericError'> );
  PaymentInstrument:
    | ( ParentOf<'GiftCertificatePaymentInstrument'> )
    | ( ParentOf<'CreditCardPaymentInstrument'> )
  ;
  PaymentWalletIntentData:
    | ( ParentOf<'PayPalCommercePaymentWalletIntentData'> )
    | ( ParentOf<'BigcommercePaymentWalletIntentData'> )
  ;
  StoredPaymentInstrumentDetails:
    | ( ParentOf<'StoredCard'> )
    | ( ParentOf<'StoredPaypalAccount'> )
    | ( ParentOf<'StoredBankAccount'> )
  ;
  AddProductReviewError:
    | ( ParentOf<'CustomerAlreadyReviewedProductError'> )
    | ( ParentOf<'NotAuthorizedToAddProductReviewError'> )
    | ( ParentOf<'ProductIdNotFoundError'> )
    | ( ParentOf<'InvalidInputFieldsError'> )
    | ( ParentOf<'UnexpectedAddReviewError'> )
  ;
  GenerateSessionSyncTokenError: ( ParentOf<'GenerateSessionSyncTokenCartNotFound'> );
  ValidateSessionSyncJwtError:
    | ( ParentOf<'InvalidSessionSyncJwtError'> )
    | ( ParentOf<'JwtTokenExpiredError'> )
  ;
  StoreLogo:
    | ( ParentOf<'StoreTextLogo'> )
    | ( ParentOf<'StoreImageLogo'> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  CartSelectedOption:
    | ( ParentOf<'CartSelectedCheckboxOption'> )
    | ( ParentOf<'CartSelectedDateFieldOption'> )
    | ( ParentOf<'CartSelectedFileUploadOption'> )
    | ( ParentOf<'CartSelectedMultiLineTextFieldOption'> )
    | ( ParentOf<'CartSelectedMultipleChoiceOption'> )
    | ( ParentOf<'CartSelectedNumberFieldOption'> )
    | ( ParentOf<'CartSelectedTextFieldOption'> )
  ;
  CheckoutAddress:
    | ( ParentOf<'CheckoutBillingAddress'> )
    | ( ParentOf<'CheckoutConsignmentAddress'> )
  ;
  CheckoutAddressCustomField:
    | ( ParentOf<'CheckoutAddressCheckboxesCustomField'> )
    | ( ParentOf<'CheckoutAddressDateCustomField'> )
    | ( ParentOf<'CheckoutAddressMultipleChoiceCustomField'> )
    | ( ParentOf<'CheckoutAddressNumberCustomField'> )
    | ( ParentOf<'CheckoutAddressPasswordCustomField'> )
    | ( ParentOf<'CheckoutAddressTextFieldCustomField'> )
  ;
  Error:
    | ( ParentOf<'CartError'> )
    | ( ParentOf<'CartLineItemError'> )
    | ( ParentOf<'CheckoutBillingAddressError'> )
    | ( ParentOf<'CheckoutCouponError'> )
    | ( ParentOf<'CheckoutShippingConsignmentError'> )
    | ( ParentOf<'CheckoutTaxError'> )
    | ( ParentOf<'AlreadyExistsError'> )
    | ( ParentOf<'LimitExceededError'> )
    | ( ParentOf<'NotAuthorisedError'> )
    | ( ParentOf<'NotFoundError'> )
    | ( ParentOf<'ValidationError'> )
    | ( ParentOf<'AccountCreationDisabledError'> )
    | ( ParentOf<'AddressDoesNotExistError'> )
    | ( ParentOf<'CustomerAddressCreationError'> )
    | ( ParentOf<'CustomerAddressDeletionError'> )
    | ( ParentOf<'CustomerAddressUpdateError'> )
    | ( ParentOf<'CustomerDoesNotExistError'> )
    | ( ParentOf<'CustomerNotLoggedInError'> )
    | ( ParentOf<'CustomerRegistrationError'> )
    | ( ParentOf<'EmailAlreadyInUseError'> )
    | ( ParentOf<'UnexpectedUpdateCustomerError'> )
    | ( ParentOf<'CartUnassignInaccessibleError'> )
    | ( ParentOf<'CartUnassignNotAllowedError'> )
    | ( ParentOf<'CustomerPasswordError'> )
    | ( ParentOf<'CreateSubscriberAlreadyExistsError'> )
    | ( ParentOf<'CreateSubscriberEmailInvalidError'> )
    | ( ParentOf<'CreateSubscriberFirstNameInvalidError'> )
    | ( ParentOf<'CreateSubscriberLastNameInvalidError'> )
    | ( ParentOf<'CreateSubscriberUnexpectedError'> )
    | ( ParentOf<'RemoveSubscriberEmailInvalidError'> )
    | ( ParentOf<'RemoveSubscriberUnexpectedError'> )
    | ( ParentOf<'CreatePaymentWalletIntentGenericError'> )
    | ( ParentOf<'DeleteStoredPaymentInstrumentError'> )
    | ( ParentOf<'UpdateStoredPaymentInstrumentError'> )
    | ( ParentOf<'CustomerAlreadyReviewedProductError'> )
    | ( ParentOf<'InvalidInputFieldsError'> )
    | ( ParentOf<'NotAuthorizedToAddProductReviewError'> )
    | ( ParentOf<'ProductIdNotFoundError'> )
    | ( ParentOf<'UnexpectedAddReviewError'> )
    | ( ParentOf<'GenerateSessionSyncTokenCartNotFound'> )
    | ( ParentOf<'InvalidSessionSyncJwtError'> )
    | ( ParentOf<'JwtTokenExpiredError'> )
    | ( ParentOf<'LocaleInvalidError'> )
  ;
  Node:
    | ( ParentOf<'Brand'> )
    | ( ParentOf<'Cart'> )
    | ( ParentOf<'Category'> )
    | ( ParentOf<'Checkout'> )
    | ( ParentOf<'Banner'> )
    | ( ParentOf<'Blog'> )
    | ( ParentOf<'BlogIndexPage'> )
    | ( ParentOf<'BlogPost'> )
    | ( ParentOf<'ContactPage'> )
    | ( ParentOf<'NormalPage'> )
    | ( ParentOf<'RawHtmlPage'> )
    | ( ParentOf<'Redirect'> )
    | ( ParentOf<'Order'> )
    | ( ParentOf<'OrderWithPayments'> )
    | ( ParentOf<'PaymentWallet'> )
    | ( ParentOf<'Product'> )
    | ( ParentOf<'Variant'> )
  ;
  Script:
    | ( ParentOf<'InlineScript'> )
    | ( ParentOf<'SrcScript'> )
  ;
  WebPage:
    | ( ParentOf<'BlogIndexPage'> )
    | ( ParentOf<'ContactPage'> )
    | ( ParentOf<'ExternalLinkPage'> )
    | ( ParentOf<'NormalPage'> )
    | ( ParentOf<'RawHtmlPage'> )
  ;
  CustomerFormFieldValue:
    | ( ParentOf<'CheckboxesFormFieldValue'> )
    | ( ParentOf<'DateFormFieldValue'> )
    | ( ParentOf<'MultilineTextFormFieldValue'> )
    | ( ParentOf<'MultipleChoiceFormFieldValue'> )
    | ( ParentOf<'NumberFormFieldValue'> )
    | ( ParentOf<'PasswordFormFieldValue'> )
    | ( ParentOf<'TextFormFieldValue'> )
  ;
  ExtraFieldValue:
    | ( ParentOf<'MultilineTextExtraFieldValue'> )
    | ( ParentOf<'MultipleChoiceExtraFieldValue'> )
    | ( ParentOf<'NumberExtraFieldValue'> )
    | ( ParentOf<'TextExtraFieldValue'> )
  ;
  FormField:
    | ( ParentOf<'CheckboxesFormField'> )
    | ( ParentOf<'DateFormField'> )
    | ( ParentOf<'MultilineTextFormField'> )
    | ( ParentOf<'NumberFormField'> )
    | ( ParentOf<'PasswordFormField'> )
    | ( ParentOf<'PicklistFormField'> )
    | ( ParentOf<'PicklistOrTextFormField'> )
    | ( ParentOf<'RadioButtonsFormField'> )
    | ( ParentOf<'TextFormField'> )
  ;
  BaseOrder:
    | ( ParentOf<'Order'> )
    | ( ParentOf<'OrderWithPayments'> )
  ;
  OrderAddress:
    | ( ParentOf<'OrderBillingAddress'> )
    | ( ParentOf<'OrderShippingAddress'> )
  ;
  OrderLineItemInterface:
    | ( ParentOf<'OrderDigitalLineItem'> )
    | ( ParentOf<'OrderGiftCertificateLineItem'> )
    | ( ParentOf<'OrderPhysicalLineItem'> )
  ;
  BulkPricingTier:
    | ( ParentOf<'BulkPricingFixedPriceDiscount'> )
    | ( ParentOf<'BulkPricingPercentageDiscount'> )
    | ( ParentOf<'BulkPricingRelativePriceDiscount'> )
  ;
  ProductAvailability:
    | ( ParentOf<'ProductAvailable'> )
    | ( ParentOf<'ProductPreOrder'> )
    | ( ParentOf<'ProductUnavailable'> )
  ;
  CatalogProductOption:
    | ( ParentOf<'CheckboxOption'> )
    | ( ParentOf<'DateFieldOption'> )
    | ( ParentOf<'FileUploadFieldOption'> )
    | ( ParentOf<'MultiLineTextFieldOption'> )
    | ( ParentOf<'MultipleChoiceOption'> )
    | ( ParentOf<'NumberFieldOption'> )
    | ( ParentOf<'TextFieldOption'> )
  ;
  CatalogProductOptionValue:
    | ( ParentOf<'MultipleChoiceOptionValue'> )
    | ( ParentOf<'ProductPickListOptionValue'> )
    | ( ParentOf<'SwatchOptionValue'> )
  ;
  SearchProductFilter:
    | ( ParentOf<'BrandSearchFilter'> )
    | ( ParentOf<'CategorySearchFilter'> )
    | ( ParentOf<'OtherSearchFilter'> )
    | ( ParentOf<'PriceSearchFilter'> )
    | ( ParentOf<'ProductAttributeSearchFilter'> )
    | ( ParentOf<'RatingSearchFilter'> )
  ;
  GiftCertificateSettings:
    | ( ParentOf<'CustomAmountGiftCertificateSettings'> )
    | ( ParentOf<'FixedAmountGiftCertificateSettings'> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnalyticsCommonEventInput: AnalyticsCommonEventInput;
  AnalyticsEventConsentInput: AnalyticsEventConsentInput;
  AnalyticsEventInitiatorInput: AnalyticsEventInitiatorInput;
  AnalyticsEventRequestInput: AnalyticsEventRequestInput;
  AnalyticsMutations: ResolverTypeWrapper<ParentOf<'AnalyticsMutations'>>;
  GA4Provider: ResolverTypeWrapper<ParentOf<'GA4Provider'>>;
  MetaPixelProvider: ResolverTypeWrapper<ParentOf<'MetaPixelProvider'>>;
  PageViewedEventInput: PageViewedEventInput;
  PageViewedEventResult: ResolverTypeWrapper<ParentOf<'PageViewedEventResult'>>;
  ProductViewed: ProductViewed;
  ProductViewedEventInput: ProductViewedEventInput;
  ProductViewedEventResult: ResolverTypeWrapper<ParentOf<'ProductViewedEventResult'>>;
  SegmentProvider: ResolverTypeWrapper<ParentOf<'SegmentProvider'>>;
  VisitStartedEventInput: VisitStartedEventInput;
  VisitStartedEventResult: ResolverTypeWrapper<ParentOf<'VisitStartedEventResult'>>;
  WebAnalytics: ResolverTypeWrapper<ParentOf<'WebAnalytics'>>;
  Brand: ResolverTypeWrapper<ParentOf<'Brand'>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BrandConnection: ResolverTypeWrapper<ParentOf<'BrandConnection'>>;
  BrandEdge: ResolverTypeWrapper<ParentOf<'BrandEdge'>>;
  PopularBrandConnection: ResolverTypeWrapper<ParentOf<'PopularBrandConnection'>>;
  PopularBrandEdge: ResolverTypeWrapper<ParentOf<'PopularBrandEdge'>>;
  PopularBrandType: ResolverTypeWrapper<ParentOf<'PopularBrandType'>>;
  Cart: ResolverTypeWrapper<ParentOf<'Cart'>>;
  CartBulkPrice: ResolverTypeWrapper<ParentOf<'CartBulkPrice'>>;
  CartCustomItem: ResolverTypeWrapper<ParentOf<'CartCustomItem'>>;
  CartDigitalItem: ResolverTypeWrapper<ParentOf<'CartDigitalItem'>>;
  CartDiscount: ResolverTypeWrapper<ParentOf<'CartDiscount'>>;
  CartGiftCertificate: ResolverTypeWrapper<ParentOf<'CartGiftCertificate'>>;
  CartGiftCertificateRecipient: ResolverTypeWrapper<ParentOf<'CartGiftCertificateRecipient'>>;
  CartGiftCertificateSender: ResolverTypeWrapper<ParentOf<'CartGiftCertificateSender'>>;
  CartGiftCertificateTheme: CartGiftCertificateTheme;
  CartGiftWrapping: ResolverTypeWrapper<ParentOf<'CartGiftWrapping'>>;
  CartItemStockPosition: ResolverTypeWrapper<ParentOf<'CartItemStockPosition'>>;
  CartLineItems: ResolverTypeWrapper<ParentOf<'CartLineItems'>>;
  CartPhysicalItem: ResolverTypeWrapper<ParentOf<'CartPhysicalItem'>>;
  CartSelectedCheckboxOption: ResolverTypeWrapper<ParentOf<'CartSelectedCheckboxOption'>>;
  CartSelectedDateFieldOption: ResolverTypeWrapper<ParentOf<'CartSelectedDateFieldOption'>>;
  CartSelectedFileUploadOption: ResolverTypeWrapper<ParentOf<'CartSelectedFileUploadOption'>>;
  CartSelectedMultiLineTextFieldOption: ResolverTypeWrapper<ParentOf<'CartSelectedMultiLineTextFieldOption'>>;
  CartSelectedMultipleChoiceOption: ResolverTypeWrapper<ParentOf<'CartSelectedMultipleChoiceOption'>>;
  CartSelectedNumberFieldOption: ResolverTypeWrapper<ParentOf<'CartSelectedNumberFieldOption'>>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CartSelectedOption: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CartSelectedOption']>;
  CartSelectedTextFieldOption: ResolverTypeWrapper<ParentOf<'CartSelectedTextFieldOption'>>;
  AddCartLineItemsDataInput: AddCartLineItemsDataInput;
  AddCartLineItemsInput: AddCartLineItemsInput;
  AddCartLineItemsResult: ResolverTypeWrapper<ParentOf<'AddCartLineItemsResult'>>;
  AssignCartToCustomerInput: AssignCartToCustomerInput;
  AssignCartToCustomerResult: ResolverTypeWrapper<ParentOf<'AssignCartToCustomerResult'>>;
  CartError: ResolverTypeWrapper<ParentOf<'CartError'>>;
  CartErrorCode: CartErrorCode;
  CartGiftCertificateInput: CartGiftCertificateInput;
  CartGiftCertificateRecipientInput: CartGiftCertificateRecipientInput;
  CartGiftCertificateSenderInput: CartGiftCertificateSenderInput;
  CartLineItemError: ResolverTypeWrapper<ParentOf<'CartLineItemError'>>;
  CartLineItemInput: CartLineItemInput;
  CartLineItemUpdateCheckoutInput: CartLineItemUpdateCheckoutInput;
  CartMutations: ResolverTypeWrapper<ParentOf<'CartMutations'>>;
  CartRedirectUrls: ResolverTypeWrapper<ParentOf<'CartRedirectUrls'>>;
  CartSelectedCheckboxOptionInput: CartSelectedCheckboxOptionInput;
  CartSelectedDateFieldOptionInput: CartSelectedDateFieldOptionInput;
  CartSelectedMultiLineTextFieldOptionInput: CartSelectedMultiLineTextFieldOptionInput;
  CartSelectedMultipleChoiceOptionInput: CartSelectedMultipleChoiceOptionInput;
  CartSelectedNumberFieldOptionInput: CartSelectedNumberFieldOptionInput;
  CartSelectedOptionsInput: CartSelectedOptionsInput;
  CartSelectedTextFieldOptionInput: CartSelectedTextFieldOptionInput;
  CreateCartInput: CreateCartInput;
  CreateCartMetafieldDataInput: CreateCartMetafieldDataInput;
  CreateCartMetafieldError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCartMetafieldError']>;
  CreateCartMetafieldInput: CreateCartMetafieldInput;
  CreateCartMetafieldResult: ResolverTypeWrapper<ParentOf<'CreateCartMetafieldResult'>>;
  CreateCartRedirectUrlsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCartRedirectUrlsError']>;
  CreateCartRedirectUrlsInput: CreateCartRedirectUrlsInput;
  CreateCartRedirectUrlsQueryParamsInput: CreateCartRedirectUrlsQueryParamsInput;
  CreateCartRedirectUrlsResult: ResolverTypeWrapper<ParentOf<'CreateCartRedirectUrlsResult'>>;
  CreateCartResult: ResolverTypeWrapper<ParentOf<'CreateCartResult'>>;
  DeleteCartInput: DeleteCartInput;
  DeleteCartLineItemInput: DeleteCartLineItemInput;
  DeleteCartLineItemResult: ResolverTypeWrapper<ParentOf<'DeleteCartLineItemResult'>>;
  DeleteCartMetafieldError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteCartMetafieldError']>;
  DeleteCartMetafieldInput: DeleteCartMetafieldInput;
  DeleteCartMetafieldResult: ResolverTypeWrapper<ParentOf<'DeleteCartMetafieldResult'>>;
  DeleteCartResult: ResolverTypeWrapper<ParentOf<'DeleteCartResult'>>;
  UnassignCartFromCustomerInput: UnassignCartFromCustomerInput;
  UnassignCartFromCustomerResult: ResolverTypeWrapper<ParentOf<'UnassignCartFromCustomerResult'>>;
  UpdateCartCurrencyDataInput: UpdateCartCurrencyDataInput;
  UpdateCartCurrencyInput: UpdateCartCurrencyInput;
  UpdateCartCurrencyResult: ResolverTypeWrapper<ParentOf<'UpdateCartCurrencyResult'>>;
  UpdateCartLineItemDataInput: UpdateCartLineItemDataInput;
  UpdateCartLineItemInput: UpdateCartLineItemInput;
  UpdateCartLineItemResult: ResolverTypeWrapper<ParentOf<'UpdateCartLineItemResult'>>;
  UpdateCartLocaleDataInput: UpdateCartLocaleDataInput;
  UpdateCartLocaleError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCartLocaleError']>;
  UpdateCartLocaleInput: UpdateCartLocaleInput;
  UpdateCartLocaleResult: ResolverTypeWrapper<ParentOf<'UpdateCartLocaleResult'>>;
  UpdateCartMetafieldDataInput: UpdateCartMetafieldDataInput;
  UpdateCartMetafieldError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCartMetafieldError']>;
  UpdateCartMetafieldInput: UpdateCartMetafieldInput;
  UpdateCartMetafieldResult: ResolverTypeWrapper<ParentOf<'UpdateCartMetafieldResult'>>;
  Breadcrumb: ResolverTypeWrapper<ParentOf<'Breadcrumb'>>;
  BreadcrumbConnection: ResolverTypeWrapper<ParentOf<'BreadcrumbConnection'>>;
  BreadcrumbEdge: ResolverTypeWrapper<ParentOf<'BreadcrumbEdge'>>;
  Category: ResolverTypeWrapper<ParentOf<'Category'>>;
  CategoryConnection: ResolverTypeWrapper<ParentOf<'CategoryConnection'>>;
  CategoryEdge: ResolverTypeWrapper<ParentOf<'CategoryEdge'>>;
  CategoryEntityIdsFilterInput: CategoryEntityIdsFilterInput;
  CategoryProductSort: CategoryProductSort;
  CategoryTreeItem: ResolverTypeWrapper<ParentOf<'CategoryTreeItem'>>;
  ProductCategorySort: ProductCategorySort;
  Checkout: ResolverTypeWrapper<ParentOf<'Checkout'>>;
  CheckoutAddress: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CheckoutAddress']>;
  CheckoutAddressCheckboxesCustomField: ResolverTypeWrapper<ParentOf<'CheckoutAddressCheckboxesCustomField'>>;
  CheckoutAddressCustomField: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CheckoutAddressCustomField']>;
  CheckoutAddressDateCustomField: ResolverTypeWrapper<ParentOf<'CheckoutAddressDateCustomField'>>;
  CheckoutAddressMultipleChoiceCustomField: ResolverTypeWrapper<ParentOf<'CheckoutAddressMultipleChoiceCustomField'>>;
  CheckoutAddressNumberCustomField: ResolverTypeWrapper<ParentOf<'CheckoutAddressNumberCustomField'>>;
  CheckoutAddressPasswordCustomField: ResolverTypeWrapper<ParentOf<'CheckoutAddressPasswordCustomField'>>;
  CheckoutAddressTextFieldCustomField: ResolverTypeWrapper<ParentOf<'CheckoutAddressTextFieldCustomField'>>;
  CheckoutAvailableShippingOption: ResolverTypeWrapper<ParentOf<'CheckoutAvailableShippingOption'>>;
  CheckoutBillingAddress: ResolverTypeWrapper<ParentOf<'CheckoutBillingAddress'>>;
  CheckoutConsignmentAddress: ResolverTypeWrapper<ParentOf<'CheckoutConsignmentAddress'>>;
  CheckoutCoupon: ResolverTypeWrapper<ParentOf<'CheckoutCoupon'>>;
  CheckoutDiscountAllocation: ResolverTypeWrapper<ParentOf<'CheckoutDiscountAllocation'>>;
  CheckoutFee: ResolverTypeWrapper<ParentOf<'CheckoutFee'>>;
  CheckoutGiftCertificate: ResolverTypeWrapper<ParentOf<'CheckoutGiftCertificate'>>;
  CheckoutPromotion: ResolverTypeWrapper<ParentOf<'CheckoutPromotion'>>;
  CheckoutPromotionBanner: ResolverTypeWrapper<ParentOf<'CheckoutPromotionBanner'>>;
  CheckoutPromotionBannerLocation: CheckoutPromotionBannerLocation;
  CheckoutPromotionBannerType: CheckoutPromotionBannerType;
  CheckoutPromotionDiscount: ResolverTypeWrapper<ParentOf<'CheckoutPromotionDiscount'>>;
  CheckoutPromotionTarget: CheckoutPromotionTarget;
  CheckoutPromotionType: CheckoutPromotionType;
  CheckoutSelectedShippingOption: ResolverTypeWrapper<ParentOf<'CheckoutSelectedShippingOption'>>;
  CheckoutShippingConsignment: ResolverTypeWrapper<ParentOf<'CheckoutShippingConsignment'>>;
  CheckoutTax: ResolverTypeWrapper<ParentOf<'CheckoutTax'>>;
  AddCheckoutBillingAddressDataInput: AddCheckoutBillingAddressDataInput;
  AddCheckoutBillingAddressInput: AddCheckoutBillingAddressInput;
  AddCheckoutBillingAddressResult: ResolverTypeWrapper<ParentOf<'AddCheckoutBillingAddressResult'>>;
  AddCheckoutShippingConsignmentsDataInput: AddCheckoutShippingConsignmentsDataInput;
  AddCheckoutShippingConsignmentsInput: AddCheckoutShippingConsignmentsInput;
  AddCheckoutShippingConsignmentsResult: ResolverTypeWrapper<ParentOf<'AddCheckoutShippingConsignmentsResult'>>;
  ApplyCheckoutCouponDataInput: ApplyCheckoutCouponDataInput;
  ApplyCheckoutCouponInput: ApplyCheckoutCouponInput;
  ApplyCheckoutCouponResult: ResolverTypeWrapper<ParentOf<'ApplyCheckoutCouponResult'>>;
  ApplyCheckoutGiftCertificateDataInput: ApplyCheckoutGiftCertificateDataInput;
  ApplyCheckoutGiftCertificateInput: ApplyCheckoutGiftCertificateInput;
  ApplyCheckoutGiftCertificateResult: ResolverTypeWrapper<ParentOf<'ApplyCheckoutGiftCertificateResult'>>;
  ApplyCheckoutSpamProtectionDataInput: ApplyCheckoutSpamProtectionDataInput;
  ApplyCheckoutSpamProtectionInput: ApplyCheckoutSpamProtectionInput;
  ApplyCheckoutSpamProtectionResult: ResolverTypeWrapper<ParentOf<'ApplyCheckoutSpamProtectionResult'>>;
  CheckoutAddressCheckboxesCustomFieldInput: CheckoutAddressCheckboxesCustomFieldInput;
  CheckoutAddressCustomFieldInput: CheckoutAddressCustomFieldInput;
  CheckoutAddressDateCustomFieldInput: CheckoutAddressDateCustomFieldInput;
  CheckoutAddressInput: CheckoutAddressInput;
  CheckoutAddressMultipleChoiceCustomFieldInput: CheckoutAddressMultipleChoiceCustomFieldInput;
  CheckoutAddressNumberCustomFieldInput: CheckoutAddressNumberCustomFieldInput;
  CheckoutAddressPasswordCustomFieldInput: CheckoutAddressPasswordCustomFieldInput;
  CheckoutAddressTextCustomFieldInput: CheckoutAddressTextCustomFieldInput;
  CheckoutBillingAddressError: ResolverTypeWrapper<ParentOf<'CheckoutBillingAddressError'>>;
  CheckoutConsignmentLineItemInput: CheckoutConsignmentLineItemInput;
  CheckoutCouponError: ResolverTypeWrapper<ParentOf<'CheckoutCouponError'>>;
  CheckoutErrorCode: CheckoutErrorCode;
  CheckoutErrorContext: ResolverTypeWrapper<ParentOf<'CheckoutErrorContext'>>;
  CheckoutMutations: ResolverTypeWrapper<ParentOf<'CheckoutMutations'>>;
  CheckoutShippingConsignmentError: ResolverTypeWrapper<ParentOf<'CheckoutShippingConsignmentError'>>;
  CheckoutShippingConsignmentInput: CheckoutShippingConsignmentInput;
  CheckoutTaxError: ResolverTypeWrapper<ParentOf<'CheckoutTaxError'>>;
  CheckoutTaxErrorCode: CheckoutTaxErrorCode;
  CompleteCheckoutError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteCheckoutError']>;
  CompleteCheckoutInput: CompleteCheckoutInput;
  CompleteCheckoutResult: ResolverTypeWrapper<ParentOf<'CompleteCheckoutResult'>>;
  CreateCheckoutError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCheckoutError']>;
  CreateCheckoutInput: CreateCheckoutInput;
  CreateCheckoutResult: ResolverTypeWrapper<ParentOf<'CreateCheckoutResult'>>;
  CreateCheckoutShippingConsignmentInput: CreateCheckoutShippingConsignmentInput;
  DeleteCheckoutConsignmentInput: DeleteCheckoutConsignmentInput;
  DeleteCheckoutConsignmentResult: ResolverTypeWrapper<ParentOf<'DeleteCheckoutConsignmentResult'>>;
  SelectCheckoutShippingOptionDataInput: SelectCheckoutShippingOptionDataInput;
  SelectCheckoutShippingOptionInput: SelectCheckoutShippingOptionInput;
  SelectCheckoutShippingOptionResult: ResolverTypeWrapper<ParentOf<'SelectCheckoutShippingOptionResult'>>;
  ShippingConsignmentUpdateCheckoutInput: ShippingConsignmentUpdateCheckoutInput;
  UnapplyCheckoutCouponDataInput: UnapplyCheckoutCouponDataInput;
  UnapplyCheckoutCouponInput: UnapplyCheckoutCouponInput;
  UnapplyCheckoutCouponResult: ResolverTypeWrapper<ParentOf<'UnapplyCheckoutCouponResult'>>;
  UnapplyCheckoutGiftCertificateDataInput: UnapplyCheckoutGiftCertificateDataInput;
  UnapplyCheckoutGiftCertificateInput: UnapplyCheckoutGiftCertificateInput;
  UnapplyCheckoutGiftCertificateResult: ResolverTypeWrapper<ParentOf<'UnapplyCheckoutGiftCertificateResult'>>;
  UpdateCheckoutBillingAddressDataInput: UpdateCheckoutBillingAddressDataInput;
  UpdateCheckoutBillingAddressInput: UpdateCheckoutBillingAddressInput;
  UpdateCheckoutBillingAddressResult: ResolverTypeWrapper<ParentOf<'UpdateCheckoutBillingAddressResult'>>;
  UpdateCheckoutCustomerMessageDataInput: UpdateCheckoutCustomerMessageDataInput;
  UpdateCheckoutCustomerMessageInput: UpdateCheckoutCustomerMessageInput;
  UpdateCheckoutCustomerMessageResult: ResolverTypeWrapper<ParentOf<'UpdateCheckoutCustomerMessageResult'>>;
  UpdateCheckoutDataInput: UpdateCheckoutDataInput;
  UpdateCheckoutError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCheckoutError']>;
  UpdateCheckoutInput: UpdateCheckoutInput;
  UpdateCheckoutResult: ResolverTypeWrapper<ParentOf<'UpdateCheckoutResult'>>;
  UpdateCheckoutShippingConsignmentDataInput: UpdateCheckoutShippingConsignmentDataInput;
  UpdateCheckoutShippingConsignmentInput: UpdateCheckoutShippingConsignmentInput;
  UpdateCheckoutShippingConsignmentResult: ResolverTypeWrapper<ParentOf<'UpdateCheckoutShippingConsignmentResult'>>;
  BigDecimal: ResolverTypeWrapper<Scalars['BigDecimal']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  IpAddress: ResolverTypeWrapper<Scalars['IpAddress']['output']>;
  Long: ResolverTypeWrapper<Scalars['Long']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Aggregated: ResolverTypeWrapper<ParentOf<'Aggregated'>>;
  AlreadyExistsError: ResolverTypeWrapper<ParentOf<'AlreadyExistsError'>>;
  CacheControlScope: CacheControlScope;
  CollectionInfo: ResolverTypeWrapper<ParentOf<'CollectionInfo'>>;
  DateTimeExtended: ResolverTypeWrapper<ParentOf<'DateTimeExtended'>>;
  DisplayField: ResolverTypeWrapper<ParentOf<'DisplayField'>>;
  Distance: ResolverTypeWrapper<ParentOf<'Distance'>>;
  DistanceFilter: DistanceFilter;
  Error: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Error']>;
  FeeType: FeeType;
  Image: ResolverTypeWrapper<ParentOf<'Image'>>;
  ImageConnection: ResolverTypeWrapper<ParentOf<'ImageConnection'>>;
  ImageEdge: ResolverTypeWrapper<ParentOf<'ImageEdge'>>;
  LengthUnit: LengthUnit;
  LimitExceededError: ResolverTypeWrapper<ParentOf<'LimitExceededError'>>;
  ListMatchBehavior: ListMatchBehavior;
  Measurement: ResolverTypeWrapper<ParentOf<'Measurement'>>;
  MetafieldConnection: ResolverTypeWrapper<ParentOf<'MetafieldConnection'>>;
  MetafieldEdge: ResolverTypeWrapper<ParentOf<'MetafieldEdge'>>;
  Metafields: ResolverTypeWrapper<ParentOf<'Metafields'>>;
  Money: ResolverTypeWrapper<ParentOf<'Money'>>;
  MoneyRange: ResolverTypeWrapper<ParentOf<'MoneyRange'>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAuthorisedError: ResolverTypeWrapper<ParentOf<'NotAuthorisedError'>>;
  NotFoundError: ResolverTypeWrapper<ParentOf<'NotFoundError'>>;
  PageInfo: ResolverTypeWrapper<ParentOf<'PageInfo'>>;
  ReCaptchaV2Input: ReCaptchaV2Input;
  SeoDetails: ResolverTypeWrapper<ParentOf<'SeoDetails'>>;
  TokenScope: TokenScope;
  UrlField: ResolverTypeWrapper<ParentOf<'UrlField'>>;
  ValidationError: ResolverTypeWrapper<ParentOf<'ValidationError'>>;
  sortBy: SortBy;
  ActiveCompany: ResolverTypeWrapper<ParentOf<'ActiveCompany'>>;
  AddCompanyAddressInput: AddCompanyAddressInput;
  AddCompanyFileInput: AddCompanyFileInput;
  AddCompanyUsersInput: AddCompanyUsersInput;
  CompanyAddress: ResolverTypeWrapper<ParentOf<'CompanyAddress'>>;
  CompanyAddressConnection: ResolverTypeWrapper<ParentOf<'CompanyAddressConnection'>>;
  CompanyAddressEdge: ResolverTypeWrapper<ParentOf<'CompanyAddressEdge'>>;
  CompanyAddressFiltersInput: CompanyAddressFiltersInput;
  CompanyAddressSortDirection: CompanyAddressSortDirection;
  CompanyAddressSortField: CompanyAddressSortField;
  CompanyAddressSortInput: CompanyAddressSortInput;
  CompanyMutations: ResolverTypeWrapper<ParentOf<'CompanyMutations'>>;
  CompanyOrdersFiltersInput: CompanyOrdersFiltersInput;
  CompanyQueries: ResolverTypeWrapper<ParentOf<'CompanyQueries'>>;
  CompanyStatus: CompanyStatus;
  CompanyUser: ResolverTypeWrapper<ParentOf<'CompanyUser'>>;
  RegisterCompanyError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterCompanyError']>;
  RegisterCompanyInput: RegisterCompanyInput;
  RegisterCompanyResult: ResolverTypeWrapper<ParentOf<'RegisterCompanyResult'>>;
  UpdateCompanyUserError: ResolverTypeWrapper<ParentOf<'UpdateCompanyUserError'>>;
  UpdateCompanyUserInput: UpdateCompanyUserInput;
  UpdateCompanyUserResult: ResolverTypeWrapper<ParentOf<'UpdateCompanyUserResult'>>;
  Banner: ResolverTypeWrapper<ParentOf<'Banner'>>;
  BannerConnection: ResolverTypeWrapper<ParentOf<'BannerConnection'>>;
  BannerEdge: ResolverTypeWrapper<ParentOf<'BannerEdge'>>;
  BannerLocation: BannerLocation;
  Banners: ResolverTypeWrapper<ParentOf<'Banners'>>;
  Blog: ResolverTypeWrapper<ParentOf<'Blog'>>;
  BlogIndexPage: ResolverTypeWrapper<ParentOf<'BlogIndexPage'>>;
  BlogPost: ResolverTypeWrapper<ParentOf<'BlogPost'>>;
  BlogPostConnection: ResolverTypeWrapper<ParentOf<'BlogPostConnection'>>;
  BlogPostEdge: ResolverTypeWrapper<ParentOf<'BlogPostEdge'>>;
  BlogPostRedirect: ResolverTypeWrapper<ParentOf<'BlogPostRedirect'>>;
  BlogPostsFiltersInput: BlogPostsFiltersInput;
  BrandPageBannerConnection: ResolverTypeWrapper<ParentOf<'BrandPageBannerConnection'>>;
  BrandPageBannerEdge: ResolverTypeWrapper<ParentOf<'BrandPageBannerEdge'>>;
  BrandRedirect: ResolverTypeWrapper<ParentOf<'BrandRedirect'>>;
  CategoryPageBannerConnection: ResolverTypeWrapper<ParentOf<'CategoryPageBannerConnection'>>;
  CategoryPageBannerEdge: ResolverTypeWrapper<ParentOf<'CategoryPageBannerEdge'>>;
  CategoryRedirect: ResolverTypeWrapper<ParentOf<'CategoryRedirect'>>;
  ContactPage: ResolverTypeWrapper<ParentOf<'ContactPage'>>;
  Content: ResolverTypeWrapper<ParentOf<'Content'>>;
  EntityPageType: EntityPageType;
  ExternalLinkPage: ResolverTypeWrapper<ParentOf<'ExternalLinkPage'>>;
  InlineScript: ResolverTypeWrapper<ParentOf<'InlineScript'>>;
  ManualRedirect: ResolverTypeWrapper<ParentOf<'ManualRedirect'>>;
  NormalPage: ResolverTypeWrapper<ParentOf<'NormalPage'>>;
  PageConnection: ResolverTypeWrapper<ParentOf<'PageConnection'>>;
  PageEdge: ResolverTypeWrapper<ParentOf<'PageEdge'>>;
  PageRedirect: ResolverTypeWrapper<ParentOf<'PageRedirect'>>;
  PageType: PageType;
  ProductRedirect: ResolverTypeWrapper<ParentOf<'ProductRedirect'>>;
  RawHtmlPage: ResolverTypeWrapper<ParentOf<'RawHtmlPage'>>;
  Redirect: ResolverTypeWrapper<ParentOf<'Redirect'>>;
  RedirectTo: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedirectTo']>;
  Region: ResolverTypeWrapper<ParentOf<'Region'>>;
  RenderedRegionsByPageType: ResolverTypeWrapper<ParentOf<'RenderedRegionsByPageType'>>;
  Route: ResolverTypeWrapper<ParentOf<'Route'>>;
  RouteRedirectBehavior: RouteRedirectBehavior;
  Script: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Script']>;
  ScriptConsentCategory: ScriptConsentCategory;
  ScriptLocation: ScriptLocation;
  ScriptTypeConnection: ResolverTypeWrapper<ParentOf<'ScriptTypeConnection'>>;
  ScriptTypeEdge: ResolverTypeWrapper<ParentOf<'ScriptTypeEdge'>>;
  ScriptVisibility: ScriptVisibility;
  ScriptsFilters: ScriptsFilters;
  SrcScript: ResolverTypeWrapper<ParentOf<'SrcScript'>>;
  SubmitContactUsDataInput: SubmitContactUsDataInput;
  SubmitContactUsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitContactUsError']>;
  SubmitContactUsInput: SubmitContactUsInput;
  SubmitContactUsResult: ResolverTypeWrapper<ParentOf<'SubmitContactUsResult'>>;
  WebPage: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['WebPage']>;
  WebPageChildrenFiltersInput: WebPageChildrenFiltersInput;
  WebPageSortInput: WebPageSortInput;
  WebPageType: WebPageType;
  WebPagesFiltersInput: WebPagesFiltersInput;
  CountryCurrency: ResolverTypeWrapper<ParentOf<'CountryCurrency'>>;
  Currency: ResolverTypeWrapper<ParentOf<'Currency'>>;
  CurrencyConnection: ResolverTypeWrapper<ParentOf<'CurrencyConnection'>>;
  CurrencyDisplay: ResolverTypeWrapper<ParentOf<'CurrencyDisplay'>>;
  CurrencyEdge: ResolverTypeWrapper<ParentOf<'CurrencyEdge'>>;
  CurrencySymbolPosition: CurrencySymbolPosition;
  currencyCode: CurrencyCode;
  AccountCreationDisabledError: ResolverTypeWrapper<ParentOf<'AccountCreationDisabledError'>>;
  AddCustomerAddressError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCustomerAddressError']>;
  AddCustomerAddressInput: AddCustomerAddressInput;
  AddCustomerAddressResult: ResolverTypeWrapper<ParentOf<'AddCustomerAddressResult'>>;
  AddressConnection: ResolverTypeWrapper<ParentOf<'AddressConnection'>>;
  AddressDoesNotExistError: ResolverTypeWrapper<ParentOf<'AddressDoesNotExistError'>>;
  AddressEdge: ResolverTypeWrapper<ParentOf<'AddressEdge'>>;
  Customer: ResolverTypeWrapper<ParentOf<'Customer'>>;
  CustomerAddress: ResolverTypeWrapper<ParentOf<'CustomerAddress'>>;
  CustomerAddressCreationError: ResolverTypeWrapper<ParentOf<'CustomerAddressCreationError'>>;
  CustomerAddressDeletionError: ResolverTypeWrapper<ParentOf<'CustomerAddressDeletionError'>>;
  CustomerAddressUpdateError: ResolverTypeWrapper<ParentOf<'CustomerAddressUpdateError'>>;
  CustomerAttribute: ResolverTypeWrapper<ParentOf<'CustomerAttribute'>>;
  CustomerAttributes: ResolverTypeWrapper<ParentOf<'CustomerAttributes'>>;
  CustomerDoesNotExistError: ResolverTypeWrapper<ParentOf<'CustomerDoesNotExistError'>>;
  CustomerMutations: ResolverTypeWrapper<ParentOf<'CustomerMutations'>>;
  CustomerNotLoggedInError: ResolverTypeWrapper<ParentOf<'CustomerNotLoggedInError'>>;
  CustomerRegistrationError: ResolverTypeWrapper<ParentOf<'CustomerRegistrationError'>>;
  DeleteCustomerAddressError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteCustomerAddressError']>;
  DeleteCustomerAddressInput: DeleteCustomerAddressInput;
  DeleteCustomerAddressResult: ResolverTypeWrapper<ParentOf<'DeleteCustomerAddressResult'>>;
  EmailAlreadyInUseError: ResolverTypeWrapper<ParentOf<'EmailAlreadyInUseError'>>;
  RegisterCustomerError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterCustomerError']>;
  RegisterCustomerInput: RegisterCustomerInput;
  RegisterCustomerResult: ResolverTypeWrapper<ParentOf<'RegisterCustomerResult'>>;
  UnexpectedUpdateCustomerError: ResolverTypeWrapper<ParentOf<'UnexpectedUpdateCustomerError'>>;
  UpdateCustomerAddressDataInput: UpdateCustomerAddressDataInput;
  UpdateCustomerAddressError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCustomerAddressError']>;
  UpdateCustomerAddressInput: UpdateCustomerAddressInput;
  UpdateCustomerAddressResult: ResolverTypeWrapper<ParentOf<'UpdateCustomerAddressResult'>>;
  UpdateCustomerError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCustomerError']>;
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerResult: ResolverTypeWrapper<ParentOf<'UpdateCustomerResult'>>;
  BuiltInFormFieldId: BuiltInFormFieldId;
  CheckboxesFormField: ResolverTypeWrapper<ParentOf<'CheckboxesFormField'>>;
  CheckboxesFormFieldInput: CheckboxesFormFieldInput;
  CheckboxesFormFieldValue: ResolverTypeWrapper<ParentOf<'CheckboxesFormFieldValue'>>;
  CompanyExtraFieldsInput: CompanyExtraFieldsInput;
  CustomerFormFieldValue: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CustomerFormFieldValue']>;
  CustomerFormFieldsInput: CustomerFormFieldsInput;
  DateFormField: ResolverTypeWrapper<ParentOf<'DateFormField'>>;
  DateFormFieldInput: DateFormFieldInput;
  DateFormFieldValue: ResolverTypeWrapper<ParentOf<'DateFormFieldValue'>>;
  ExtraFieldValue: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ExtraFieldValue']>;
  FormField: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FormField']>;
  FormFieldFiltersInput: FormFieldFiltersInput;
  FormFieldOption: ResolverTypeWrapper<ParentOf<'FormFieldOption'>>;
  FormFieldSortInput: FormFieldSortInput;
  FormFields: ResolverTypeWrapper<ParentOf<'FormFields'>>;
  MultilineTextExtraFieldInput: MultilineTextExtraFieldInput;
  MultilineTextExtraFieldValue: ResolverTypeWrapper<ParentOf<'MultilineTextExtraFieldValue'>>;
  MultilineTextFormField: ResolverTypeWrapper<ParentOf<'MultilineTextFormField'>>;
  MultilineTextFormFieldInput: MultilineTextFormFieldInput;
  MultilineTextFormFieldValue: ResolverTypeWrapper<ParentOf<'MultilineTextFormFieldValue'>>;
  MultipleChoiceExtraFieldInput: MultipleChoiceExtraFieldInput;
  MultipleChoiceExtraFieldValue: ResolverTypeWrapper<ParentOf<'MultipleChoiceExtraFieldValue'>>;
  MultipleChoiceFormFieldInput: MultipleChoiceFormFieldInput;
  MultipleChoiceFormFieldValue: ResolverTypeWrapper<ParentOf<'MultipleChoiceFormFieldValue'>>;
  NumberExtraFieldInput: NumberExtraFieldInput;
  NumberExtraFieldValue: ResolverTypeWrapper<ParentOf<'NumberExtraFieldValue'>>;
  NumberFormField: ResolverTypeWrapper<ParentOf<'NumberFormField'>>;
  NumberFormFieldInput: NumberFormFieldInput;
  NumberFormFieldValue: ResolverTypeWrapper<ParentOf<'NumberFormFieldValue'>>;
  PasswordFormField: ResolverTypeWrapper<ParentOf<'PasswordFormField'>>;
  PasswordFormFieldInput: PasswordFormFieldInput;
  PasswordFormFieldValue: ResolverTypeWrapper<ParentOf<'PasswordFormFieldValue'>>;
  PicklistFormField: ResolverTypeWrapper<ParentOf<'PicklistFormField'>>;
  PicklistOrTextFormField: ResolverTypeWrapper<ParentOf<'PicklistOrTextFormField'>>;
  RadioButtonsFormField: ResolverTypeWrapper<ParentOf<'RadioButtonsFormField'>>;
  TextExtraFieldInput: TextExtraFieldInput;
  TextExtraFieldValue: ResolverTypeWrapper<ParentOf<'TextExtraFieldValue'>>;
  TextFormField: ResolverTypeWrapper<ParentOf<'TextFormField'>>;
  TextFormFieldInput: TextFormFieldInput;
  TextFormFieldValue: ResolverTypeWrapper<ParentOf<'TextFormFieldValue'>>;
  Country: ResolverTypeWrapper<ParentOf<'Country'>>;
  CountryFiltersInput: CountryFiltersInput;
  DestinationAddressType: DestinationAddressType;
  Geography: ResolverTypeWrapper<ParentOf<'Geography'>>;
  Shipping: ResolverTypeWrapper<ParentOf<'Shipping'>>;
  StateOrProvince: ResolverTypeWrapper<ParentOf<'StateOrProvince'>>;
  SupportedShippingDestinations: ResolverTypeWrapper<ParentOf<'SupportedShippingDestinations'>>;
  countryCode: CountryCode;
  GiftCertificate: ResolverTypeWrapper<ParentOf<'GiftCertificate'>>;
  GiftCertificateCustomerInfo: ResolverTypeWrapper<ParentOf<'GiftCertificateCustomerInfo'>>;
  GiftCertificatePaymentInstrument: ResolverTypeWrapper<ParentOf<'GiftCertificatePaymentInstrument'>>;
  GiftCertificatePreview: ResolverTypeWrapper<ParentOf<'GiftCertificatePreview'>>;
  GiftCertificatePreviewCustomerInput: GiftCertificatePreviewCustomerInput;
  GiftCertificatePreviewError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiftCertificatePreviewError']>;
  GiftCertificatePreviewInput: GiftCertificatePreviewInput;
  GiftCertificateStatus: GiftCertificateStatus;
  GiftCertificateTheme: GiftCertificateTheme;
  AggregatedInventory: ResolverTypeWrapper<ParentOf<'AggregatedInventory'>>;
  Inventory: ResolverTypeWrapper<ParentOf<'Inventory'>>;
  InventoryAddress: ResolverTypeWrapper<ParentOf<'InventoryAddress'>>;
  InventoryByLocations: ResolverTypeWrapper<ParentOf<'InventoryByLocations'>>;
  InventoryLocation: ResolverTypeWrapper<ParentOf<'InventoryLocation'>>;
  InventoryLocationConnection: ResolverTypeWrapper<ParentOf<'InventoryLocationConnection'>>;
  InventoryLocationEdge: ResolverTypeWrapper<ParentOf<'InventoryLocationEdge'>>;
  LinkedProductInventory: ResolverTypeWrapper<ParentOf<'LinkedProductInventory'>>;
  LocationConnection: ResolverTypeWrapper<ParentOf<'LocationConnection'>>;
  LocationEdge: ResolverTypeWrapper<ParentOf<'LocationEdge'>>;
  OperatingDay: ResolverTypeWrapper<ParentOf<'OperatingDay'>>;
  OperatingHours: ResolverTypeWrapper<ParentOf<'OperatingHours'>>;
  OptionOutOfStockBehavior: OptionOutOfStockBehavior;
  ProductInventory: ResolverTypeWrapper<ParentOf<'ProductInventory'>>;
  ProductInventoryByLocation: ResolverTypeWrapper<ParentOf<'ProductInventoryByLocation'>>;
  ProductLocationConnection: ResolverTypeWrapper<ParentOf<'ProductLocationConnection'>>;
  ProductLocationEdge: ResolverTypeWrapper<ParentOf<'ProductLocationEdge'>>;
  ProductOutOfStockBehavior: ProductOutOfStockBehavior;
  SpecialHour: ResolverTypeWrapper<ParentOf<'SpecialHour'>>;
  StockLevelDisplay: StockLevelDisplay;
  UpdateStockBehavior: UpdateStockBehavior;
  VariantInventory: ResolverTypeWrapper<ParentOf<'VariantInventory'>>;
  CartUnassignError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CartUnassignError']>;
  CartUnassignInaccessibleError: ResolverTypeWrapper<ParentOf<'CartUnassignInaccessibleError'>>;
  CartUnassignNotAllowedError: ResolverTypeWrapper<ParentOf<'CartUnassignNotAllowedError'>>;
  CartUnassignResult: ResolverTypeWrapper<ParentOf<'CartUnassignResult'>>;
  ChangePasswordError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordError']>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolverTypeWrapper<ParentOf<'ChangePasswordResult'>>;
  CustomerAccessToken: ResolverTypeWrapper<ParentOf<'CustomerAccessToken'>>;
  CustomerPasswordError: ResolverTypeWrapper<ParentOf<'CustomerPasswordError'>>;
  LoginResult: ResolverTypeWrapper<ParentOf<'LoginResult'>>;
  LoginWithCustomerLoginJwtResult: ResolverTypeWrapper<ParentOf<'LoginWithCustomerLoginJwtResult'>>;
  LogoutResult: ResolverTypeWrapper<ParentOf<'LogoutResult'>>;
  RequestResetPasswordError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestResetPasswordError']>;
  RequestResetPasswordInput: RequestResetPasswordInput;
  RequestResetPasswordResult: ResolverTypeWrapper<ParentOf<'RequestResetPasswordResult'>>;
  ResetPasswordError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetPasswordError']>;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordResult: ResolverTypeWrapper<ParentOf<'ResetPasswordResult'>>;
  CreateSubscriberAlreadyExistsError: ResolverTypeWrapper<ParentOf<'CreateSubscriberAlreadyExistsError'>>;
  CreateSubscriberEmailInvalidError: ResolverTypeWrapper<ParentOf<'CreateSubscriberEmailInvalidError'>>;
  CreateSubscriberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateSubscriberError']>;
  CreateSubscriberFirstNameInvalidError: ResolverTypeWrapper<ParentOf<'CreateSubscriberFirstNameInvalidError'>>;
  CreateSubscriberInput: CreateSubscriberInput;
  CreateSubscriberLastNameInvalidError: ResolverTypeWrapper<ParentOf<'CreateSubscriberLastNameInvalidError'>>;
  CreateSubscriberResult: ResolverTypeWrapper<ParentOf<'CreateSubscriberResult'>>;
  CreateSubscriberUnexpectedError: ResolverTypeWrapper<ParentOf<'CreateSubscriberUnexpectedError'>>;
  NewsletterMutations: ResolverTypeWrapper<ParentOf<'NewsletterMutations'>>;
  RemoveSubscriberEmailInvalidError: ResolverTypeWrapper<ParentOf<'RemoveSubscriberEmailInvalidError'>>;
  RemoveSubscriberError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveSubscriberError']>;
  RemoveSubscriberInput: RemoveSubscriberInput;
  RemoveSubscriberResult: ResolverTypeWrapper<ParentOf<'RemoveSubscriberResult'>>;
  RemoveSubscriberUnexpectedError: ResolverTypeWrapper<ParentOf<'RemoveSubscriberUnexpectedError'>>;
  BaseOrder: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['BaseOrder']>;
  Order: ResolverTypeWrapper<ParentOf<'Order'>>;
  OrderAddress: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['OrderAddress']>;
  OrderAutomaticShippingDiscount: ResolverTypeWrapper<ParentOf<'OrderAutomaticShippingDiscount'>>;
  OrderBillingAddress: ResolverTypeWrapper<ParentOf<'OrderBillingAddress'>>;
  OrderConsignments: ResolverTypeWrapper<ParentOf<'OrderConsignments'>>;
  OrderCouponDiscount: ResolverTypeWrapper<ParentOf<'OrderCouponDiscount'>>;
  OrderDateRangeFilterInput: OrderDateRangeFilterInput;
  OrderDigitalLineItem: ResolverTypeWrapper<ParentOf<'OrderDigitalLineItem'>>;
  OrderDigitalLineItemConnection: ResolverTypeWrapper<ParentOf<'OrderDigitalLineItemConnection'>>;
  OrderDigitalLineItemEdge: ResolverTypeWrapper<ParentOf<'OrderDigitalLineItemEdge'>>;
  OrderDiscounts: ResolverTypeWrapper<ParentOf<'OrderDiscounts'>>;
  OrderDownloadConsignment: ResolverTypeWrapper<ParentOf<'OrderDownloadConsignment'>>;
  OrderEmailConsignments: ResolverTypeWrapper<ParentOf<'OrderEmailConsignments'>>;
  OrderFee: ResolverTypeWrapper<ParentOf<'OrderFee'>>;
  OrderFilterInput: OrderFilterInput;
  OrderGiftCertificateConsignment: ResolverTypeWrapper<ParentOf<'OrderGiftCertificateConsignment'>>;
  OrderGiftCertificateConsignmentConnection: ResolverTypeWrapper<ParentOf<'OrderGiftCertificateConsignmentConnection'>>;
  OrderGiftCertificateConsignmentEdge: ResolverTypeWrapper<ParentOf<'OrderGiftCertificateConsignmentEdge'>>;
  OrderGiftCertificateLineItem: ResolverTypeWrapper<ParentOf<'OrderGiftCertificateLineItem'>>;
  OrderGiftCertificateLineItemConnection: ResolverTypeWrapper<ParentOf<'OrderGiftCertificateLineItemConnection'>>;
  OrderGiftCertificateLineItemEdge: ResolverTypeWrapper<ParentOf<'OrderGiftCertificateLineItemEdge'>>;
  OrderLineItemInterface: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['OrderLineItemInterface']>;
  OrderLineItemProductOption: ResolverTypeWrapper<ParentOf<'OrderLineItemProductOption'>>;
  OrderLineItemWrapping: ResolverTypeWrapper<ParentOf<'OrderLineItemWrapping'>>;
  OrderNonCouponShippingDiscount: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderNonCouponShippingDiscount']>;
  OrderPhysicalLineItem: ResolverTypeWrapper<ParentOf<'OrderPhysicalLineItem'>>;
  OrderPhysicalLineItemConnection: ResolverTypeWrapper<ParentOf<'OrderPhysicalLineItemConnection'>>;
  OrderPhysicalLineItemEdge: ResolverTypeWrapper<ParentOf<'OrderPhysicalLineItemEdge'>>;
  OrderPickupConsignment: ResolverTypeWrapper<ParentOf<'OrderPickupConsignment'>>;
  OrderPickupConsignmentConnection: ResolverTypeWrapper<ParentOf<'OrderPickupConsignmentConnection'>>;
  OrderPickupConsignmentEdge: ResolverTypeWrapper<ParentOf<'OrderPickupConsignmentEdge'>>;
  OrderPickupLocationAddress: ResolverTypeWrapper<ParentOf<'OrderPickupLocationAddress'>>;
  OrderShipment: ResolverTypeWrapper<ParentOf<'OrderShipment'>>;
  OrderShipmentConnection: ResolverTypeWrapper<ParentOf<'OrderShipmentConnection'>>;
  OrderShipmentEdge: ResolverTypeWrapper<ParentOf<'OrderShipmentEdge'>>;
  OrderShipmentLineItem: ResolverTypeWrapper<ParentOf<'OrderShipmentLineItem'>>;
  OrderShipmentNumberAndUrlTracking: ResolverTypeWrapper<ParentOf<'OrderShipmentNumberAndUrlTracking'>>;
  OrderShipmentNumberOnlyTracking: ResolverTypeWrapper<ParentOf<'OrderShipmentNumberOnlyTracking'>>;
  OrderShipmentTracking: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderShipmentTracking']>;
  OrderShipmentUrlOnlyTracking: ResolverTypeWrapper<ParentOf<'OrderShipmentUrlOnlyTracking'>>;
  OrderShippingAddress: ResolverTypeWrapper<ParentOf<'OrderShippingAddress'>>;
  OrderShippingConsignment: ResolverTypeWrapper<ParentOf<'OrderShippingConsignment'>>;
  OrderShippingConsignmentConnection: ResolverTypeWrapper<ParentOf<'OrderShippingConsignmentConnection'>>;
  OrderShippingConsignmentEdge: ResolverTypeWrapper<ParentOf<'OrderShippingConsignmentEdge'>>;
  OrderStatus: ResolverTypeWrapper<ParentOf<'OrderStatus'>>;
  OrderStatusValue: OrderStatusValue;
  OrderTax: ResolverTypeWrapper<ParentOf<'OrderTax'>>;
  OrderWithPayments: ResolverTypeWrapper<ParentOf<'OrderWithPayments'>>;
  OrdersConnection: ResolverTypeWrapper<ParentOf<'OrdersConnection'>>;
  OrdersEdge: ResolverTypeWrapper<ParentOf<'OrdersEdge'>>;
  OrdersFiltersInput: OrdersFiltersInput;
  OrdersSortInput: OrdersSortInput;
  PaymentsFiltersInput: PaymentsFiltersInput;
  BigcommercePaymentWalletIntentData: ResolverTypeWrapper<ParentOf<'BigcommercePaymentWalletIntentData'>>;
  CreatePaymentWalletIntentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePaymentWalletIntentError']>;
  CreatePaymentWalletIntentGenericError: ResolverTypeWrapper<ParentOf<'CreatePaymentWalletIntentGenericError'>>;
  CreatePaymentWalletIntentInput: CreatePaymentWalletIntentInput;
  CreatePaymentWalletIntentResult: ResolverTypeWrapper<ParentOf<'CreatePaymentWalletIntentResult'>>;
  CreditCardPaymentInstrument: ResolverTypeWrapper<ParentOf<'CreditCardPaymentInstrument'>>;
  DeleteStoredPaymentInstrumentError: ResolverTypeWrapper<ParentOf<'DeleteStoredPaymentInstrumentError'>>;
  DeleteStoredPaymentInstrumentInput: DeleteStoredPaymentInstrumentInput;
  DeleteStoredPaymentInstrumentResult: ResolverTypeWrapper<ParentOf<'DeleteStoredPaymentInstrumentResult'>>;
  PayPalCommercePaymentWalletIntentData: ResolverTypeWrapper<ParentOf<'PayPalCommercePaymentWalletIntentData'>>;
  Payment: ResolverTypeWrapper<ParentOf<'Payment'>>;
  PaymentInstrument: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaymentInstrument']>;
  PaymentMutations: ResolverTypeWrapper<ParentOf<'PaymentMutations'>>;
  PaymentResultStatus: PaymentResultStatus;
  PaymentWallet: ResolverTypeWrapper<ParentOf<'PaymentWallet'>>;
  PaymentWalletConnection: ResolverTypeWrapper<ParentOf<'PaymentWalletConnection'>>;
  PaymentWalletEdge: ResolverTypeWrapper<ParentOf<'PaymentWalletEdge'>>;
  PaymentWalletIntentData: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaymentWalletIntentData']>;
  PaymentWalletMutations: ResolverTypeWrapper<ParentOf<'PaymentWalletMutations'>>;
  PaymentWalletWithInitializationData: ResolverTypeWrapper<ParentOf<'PaymentWalletWithInitializationData'>>;
  PaymentWalletWithInitializationDataFilterInput: PaymentWalletWithInitializationDataFilterInput;
  PaymentWalletsFilterInput: PaymentWalletsFilterInput;
  PaymentsConnection: ResolverTypeWrapper<ParentOf<'PaymentsConnection'>>;
  PaymentsEdge: ResolverTypeWrapper<ParentOf<'PaymentsEdge'>>;
  StoredBankAccount: ResolverTypeWrapper<ParentOf<'StoredBankAccount'>>;
  StoredCard: ResolverTypeWrapper<ParentOf<'StoredCard'>>;
  StoredCardBillingAddress: ResolverTypeWrapper<ParentOf<'StoredCardBillingAddress'>>;
  StoredCardExpiry: ResolverTypeWrapper<ParentOf<'StoredCardExpiry'>>;
  StoredPaymentInstrument: ResolverTypeWrapper<ParentOf<'StoredPaymentInstrument'>>;
  StoredPaymentInstrumentBillingAddressInput: StoredPaymentInstrumentBillingAddressInput;
  StoredPaymentInstrumentConnection: ResolverTypeWrapper<ParentOf<'StoredPaymentInstrumentConnection'>>;
  StoredPaymentInstrumentDetails: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StoredPaymentInstrumentDetails']>;
  StoredPaymentInstrumentEdge: ResolverTypeWrapper<ParentOf<'StoredPaymentInstrumentEdge'>>;
  StoredPaymentInstrumentsFiltersInput: StoredPaymentInstrumentsFiltersInput;
  StoredPaypalAccount: ResolverTypeWrapper<ParentOf<'StoredPaypalAccount'>>;
  UpdateStoredPaymentInstrumentError: ResolverTypeWrapper<ParentOf<'UpdateStoredPaymentInstrumentError'>>;
  UpdateStoredPaymentInstrumentInput: UpdateStoredPaymentInstrumentInput;
  UpdateStoredPaymentInstrumentResult: ResolverTypeWrapper<ParentOf<'UpdateStoredPaymentInstrumentResult'>>;
  BulkPricingFixedPriceDiscount: ResolverTypeWrapper<ParentOf<'BulkPricingFixedPriceDiscount'>>;
  BulkPricingPercentageDiscount: ResolverTypeWrapper<ParentOf<'BulkPricingPercentageDiscount'>>;
  BulkPricingRelativePriceDiscount: ResolverTypeWrapper<ParentOf<'BulkPricingRelativePriceDiscount'>>;
  BulkPricingTier: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['BulkPricingTier']>;
  PriceRanges: ResolverTypeWrapper<ParentOf<'PriceRanges'>>;
  Prices: ResolverTypeWrapper<ParentOf<'Prices'>>;
  TaxPriceDisplay: TaxPriceDisplay;
  Catalog: ResolverTypeWrapper<ParentOf<'Catalog'>>;
  CatalogMutations: ResolverTypeWrapper<ParentOf<'CatalogMutations'>>;
  CustomField: ResolverTypeWrapper<ParentOf<'CustomField'>>;
  CustomFieldConnection: ResolverTypeWrapper<ParentOf<'CustomFieldConnection'>>;
  CustomFieldEdge: ResolverTypeWrapper<ParentOf<'CustomFieldEdge'>>;
  GiftWrapping: ResolverTypeWrapper<ParentOf<'GiftWrapping'>>;
  GiftWrappingConnection: ResolverTypeWrapper<ParentOf<'GiftWrappingConnection'>>;
  GiftWrappingEdge: ResolverTypeWrapper<ParentOf<'GiftWrappingEdge'>>;
  LinkedProduct: ResolverTypeWrapper<ParentOf<'LinkedProduct'>>;
  Product: ResolverTypeWrapper<ParentOf<'Product'>>;
  ProductAvailability: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ProductAvailability']>;
  ProductAvailabilityStatus: ProductAvailabilityStatus;
  ProductAvailable: ResolverTypeWrapper<ParentOf<'ProductAvailable'>>;
  ProductConditionType: ProductConditionType;
  ProductConnection: ResolverTypeWrapper<ParentOf<'ProductConnection'>>;
  ProductEdge: ResolverTypeWrapper<ParentOf<'ProductEdge'>>;
  ProductPreOrder: ResolverTypeWrapper<ParentOf<'ProductPreOrder'>>;
  ProductUnavailable: ResolverTypeWrapper<ParentOf<'ProductUnavailable'>>;
  RelatedProductsConnection: ResolverTypeWrapper<ParentOf<'RelatedProductsConnection'>>;
  RelatedProductsEdge: ResolverTypeWrapper<ParentOf<'RelatedProductsEdge'>>;
  Variant: ResolverTypeWrapper<ParentOf<'Variant'>>;
  VariantConnection: ResolverTypeWrapper<ParentOf<'VariantConnection'>>;
  VariantEdge: ResolverTypeWrapper<ParentOf<'VariantEdge'>>;
  Video: ResolverTypeWrapper<ParentOf<'Video'>>;
  VideoConnection: ResolverTypeWrapper<ParentOf<'VideoConnection'>>;
  VideoEdge: ResolverTypeWrapper<ParentOf<'VideoEdge'>>;
  CatalogProductOption: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CatalogProductOption']>;
  CatalogProductOptionValue: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CatalogProductOptionValue']>;
  CheckboxOption: ResolverTypeWrapper<ParentOf<'CheckboxOption'>>;
  DateFieldOption: ResolverTypeWrapper<ParentOf<'DateFieldOption'>>;
  FileUploadFieldOption: ResolverTypeWrapper<ParentOf<'FileUploadFieldOption'>>;
  LimitDateOption: LimitDateOption;
  LimitInputBy: LimitInputBy;
  MultiLineTextFieldOption: ResolverTypeWrapper<ParentOf<'MultiLineTextFieldOption'>>;
  MultipleChoiceOption: ResolverTypeWrapper<ParentOf<'MultipleChoiceOption'>>;
  MultipleChoiceOptionValue: ResolverTypeWrapper<ParentOf<'MultipleChoiceOptionValue'>>;
  NumberFieldOption: ResolverTypeWrapper<ParentOf<'NumberFieldOption'>>;
  OptionConnection: ResolverTypeWrapper<ParentOf<'OptionConnection'>>;
  OptionEdge: ResolverTypeWrapper<ParentOf<'OptionEdge'>>;
  OptionValueConnection: ResolverTypeWrapper<ParentOf<'OptionValueConnection'>>;
  OptionValueEdge: ResolverTypeWrapper<ParentOf<'OptionValueEdge'>>;
  OptionValueId: OptionValueId;
  ProductOption: ResolverTypeWrapper<ParentOf<'ProductOption'>>;
  ProductOptionConnection: ResolverTypeWrapper<ParentOf<'ProductOptionConnection'>>;
  ProductOptionEdge: ResolverTypeWrapper<ParentOf<'ProductOptionEdge'>>;
  ProductOptionValue: ResolverTypeWrapper<ParentOf<'ProductOptionValue'>>;
  ProductOptionValueConnection: ResolverTypeWrapper<ParentOf<'ProductOptionValueConnection'>>;
  ProductOptionValueEdge: ResolverTypeWrapper<ParentOf<'ProductOptionValueEdge'>>;
  ProductPickListOptionValue: ResolverTypeWrapper<ParentOf<'ProductPickListOptionValue'>>;
  SwatchOptionValue: ResolverTypeWrapper<ParentOf<'SwatchOptionValue'>>;
  TextFieldOption: ResolverTypeWrapper<ParentOf<'TextFieldOption'>>;
  CouponStatus: CouponStatus;
  CouponType: CouponType;
  FeaturedPromotion: ResolverTypeWrapper<ParentOf<'FeaturedPromotion'>>;
  FeaturedPromotionCategory: FeaturedPromotionCategory;
  FeaturedPromotionConnection: ResolverTypeWrapper<ParentOf<'FeaturedPromotionConnection'>>;
  FeaturedPromotionEdge: ResolverTypeWrapper<ParentOf<'FeaturedPromotionEdge'>>;
  Promotion: ResolverTypeWrapper<ParentOf<'Promotion'>>;
  PromotionBanner: ResolverTypeWrapper<ParentOf<'PromotionBanner'>>;
  PromotionBannerLocation: PromotionBannerLocation;
  PromotionBannersFiltersInput: PromotionBannersFiltersInput;
  AddProductReviewError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddProductReviewError']>;
  AddProductReviewInput: AddProductReviewInput;
  AddProductReviewResult: ResolverTypeWrapper<ParentOf<'AddProductReviewResult'>>;
  Author: ResolverTypeWrapper<ParentOf<'Author'>>;
  CustomerAlreadyReviewedProductError: ResolverTypeWrapper<ParentOf<'CustomerAlreadyReviewedProductError'>>;
  InvalidInputFieldsError: ResolverTypeWrapper<ParentOf<'InvalidInputFieldsError'>>;
  NotAuthorizedToAddProductReviewError: ResolverTypeWrapper<ParentOf<'NotAuthorizedToAddProductReviewError'>>;
  ProductIdNotFoundError: ResolverTypeWrapper<ParentOf<'ProductIdNotFoundError'>>;
  ProductReviewInput: ProductReviewInput;
  ProductReviewsFiltersInput: ProductReviewsFiltersInput;
  ProductReviewsRatingFilterInput: ProductReviewsRatingFilterInput;
  ProductReviewsSortInput: ProductReviewsSortInput;
  Review: ResolverTypeWrapper<ParentOf<'Review'>>;
  ReviewConnection: ResolverTypeWrapper<ParentOf<'ReviewConnection'>>;
  ReviewEdge: ResolverTypeWrapper<ParentOf<'ReviewEdge'>>;
  Reviews: ResolverTypeWrapper<ParentOf<'Reviews'>>;
  UnexpectedAddReviewError: ResolverTypeWrapper<ParentOf<'UnexpectedAddReviewError'>>;
  Query: ResolverTypeWrapper<ParentOf<'Query'>>;
  Mutation: ResolverTypeWrapper<ParentOf<'Mutation'>>;
  Site: ResolverTypeWrapper<ParentOf<'Site'>>;
  Channel: ResolverTypeWrapper<ParentOf<'Channel'>>;
  Store: ResolverTypeWrapper<ParentOf<'Store'>>;
  Storefront: ResolverTypeWrapper<ParentOf<'Storefront'>>;
  BrandSearchFilter: ResolverTypeWrapper<ParentOf<'BrandSearchFilter'>>;
  BrandSearchFilterItem: ResolverTypeWrapper<ParentOf<'BrandSearchFilterItem'>>;
  BrandSearchFilterItemConnection: ResolverTypeWrapper<ParentOf<'BrandSearchFilterItemConnection'>>;
  BrandSearchFilterItemEdge: ResolverTypeWrapper<ParentOf<'BrandSearchFilterItemEdge'>>;
  CategorySearchFilter: ResolverTypeWrapper<ParentOf<'CategorySearchFilter'>>;
  CategorySearchFilterItem: ResolverTypeWrapper<ParentOf<'CategorySearchFilterItem'>>;
  CategorySearchFilterItemConnection: ResolverTypeWrapper<ParentOf<'CategorySearchFilterItemConnection'>>;
  CategorySearchFilterItemEdge: ResolverTypeWrapper<ParentOf<'CategorySearchFilterItemEdge'>>;
  OtherSearchFilter: ResolverTypeWrapper<ParentOf<'OtherSearchFilter'>>;
  OtherSearchFilterItem: ResolverTypeWrapper<ParentOf<'OtherSearchFilterItem'>>;
  PriceSearchFilter: ResolverTypeWrapper<ParentOf<'PriceSearchFilter'>>;
  PriceSearchFilterInput: PriceSearchFilterInput;
  PriceSearchFilterItem: ResolverTypeWrapper<ParentOf<'PriceSearchFilterItem'>>;
  ProductAttributeSearchFilter: ResolverTypeWrapper<ParentOf<'ProductAttributeSearchFilter'>>;
  ProductAttributeSearchFilterInput: ProductAttributeSearchFilterInput;
  ProductAttributeSearchFilterItem: ResolverTypeWrapper<ParentOf<'ProductAttributeSearchFilterItem'>>;
  ProductAttributeSearchFilterItemConnection: ResolverTypeWrapper<ParentOf<'ProductAttributeSearchFilterItemConnection'>>;
  ProductAttributeSearchFilterItemEdge: ResolverTypeWrapper<ParentOf<'ProductAttributeSearchFilterItemEdge'>>;
  RatingSearchFilter: ResolverTypeWrapper<ParentOf<'RatingSearchFilter'>>;
  RatingSearchFilterInput: RatingSearchFilterInput;
  RatingSearchFilterItem: ResolverTypeWrapper<ParentOf<'RatingSearchFilterItem'>>;
  RatingSearchFilterItemConnection: ResolverTypeWrapper<ParentOf<'RatingSearchFilterItemConnection'>>;
  RatingSearchFilterItemEdge: ResolverTypeWrapper<ParentOf<'RatingSearchFilterItemEdge'>>;
  Search: ResolverTypeWrapper<ParentOf<'Search'>>;
  SearchProductEventInput: SearchProductEventInput;
  SearchProductEventResult: ResolverTypeWrapper<ParentOf<'SearchProductEventResult'>>;
  SearchProductFilter: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SearchProductFilter']>;
  SearchProductFilterConnection: ResolverTypeWrapper<ParentOf<'SearchProductFilterConnection'>>;
  SearchProductFilterEdge: ResolverTypeWrapper<ParentOf<'SearchProductFilterEdge'>>;
  SearchProductSuggestion: ResolverTypeWrapper<ParentOf<'SearchProductSuggestion'>>;
  SearchProductSuggestionResult: ResolverTypeWrapper<ParentOf<'SearchProductSuggestionResult'>>;
  SearchProducts: ResolverTypeWrapper<ParentOf<'SearchProducts'>>;
  SearchProductsFiltersInput: SearchProductsFiltersInput;
  SearchProductsSort: SearchProductsSort;
  SearchProductsSortInput: SearchProductsSortInput;
  SearchQueries: ResolverTypeWrapper<ParentOf<'SearchQueries'>>;
  ShopByPriceConnection: ResolverTypeWrapper<ParentOf<'ShopByPriceConnection'>>;
  ShopByPriceEdge: ResolverTypeWrapper<ParentOf<'ShopByPriceEdge'>>;
  ShopByPriceRange: ResolverTypeWrapper<ParentOf<'ShopByPriceRange'>>;
  SubCategorySearchFilterItem: ResolverTypeWrapper<ParentOf<'SubCategorySearchFilterItem'>>;
  SubCategorySearchFilterItemConnection: ResolverTypeWrapper<ParentOf<'SubCategorySearchFilterItemConnection'>>;
  SubCategorySearchFilterItemEdge: ResolverTypeWrapper<ParentOf<'SubCategorySearchFilterItemEdge'>>;
  GenerateSessionSyncTokenCartNotFound: ResolverTypeWrapper<ParentOf<'GenerateSessionSyncTokenCartNotFound'>>;
  GenerateSessionSyncTokenData: ResolverTypeWrapper<ParentOf<'GenerateSessionSyncTokenData'>>;
  GenerateSessionSyncTokenError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GenerateSessionSyncTokenError']>;
  GenerateSessionSyncTokenResult: ResolverTypeWrapper<ParentOf<'GenerateSessionSyncTokenResult'>>;
  InvalidSessionSyncJwtError: ResolverTypeWrapper<ParentOf<'InvalidSessionSyncJwtError'>>;
  InvalidSessionSyncJwtErrorType: InvalidSessionSyncJwtErrorType;
  JwtTokenExpiredError: ResolverTypeWrapper<ParentOf<'JwtTokenExpiredError'>>;
  PaymentWalletDataInput: PaymentWalletDataInput;
  SessionSyncJwtContent: ResolverTypeWrapper<ParentOf<'SessionSyncJwtContent'>>;
  ValidateSessionSyncJwtAnalytics: ResolverTypeWrapper<ParentOf<'ValidateSessionSyncJwtAnalytics'>>;
  ValidateSessionSyncJwtAnalyticsConsent: ResolverTypeWrapper<ParentOf<'ValidateSessionSyncJwtAnalyticsConsent'>>;
  ValidateSessionSyncJwtAnalyticsInitiator: ResolverTypeWrapper<ParentOf<'ValidateSessionSyncJwtAnalyticsInitiator'>>;
  ValidateSessionSyncJwtAnalyticsRequest: ResolverTypeWrapper<ParentOf<'ValidateSessionSyncJwtAnalyticsRequest'>>;
  ValidateSessionSyncJwtError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ValidateSessionSyncJwtError']>;
  ValidateSessionSyncJwtResult: ResolverTypeWrapper<ParentOf<'ValidateSessionSyncJwtResult'>>;
  CheckoutSettings: ResolverTypeWrapper<ParentOf<'CheckoutSettings'>>;
  ContactField: ResolverTypeWrapper<ParentOf<'ContactField'>>;
  CurrencySettings: ResolverTypeWrapper<ParentOf<'CurrencySettings'>>;
  CustomAmountGiftCertificateSettings: ResolverTypeWrapper<ParentOf<'CustomAmountGiftCertificateSettings'>>;
  CustomersSettings: ResolverTypeWrapper<ParentOf<'CustomersSettings'>>;
  FixedAmountGiftCertificateSettings: ResolverTypeWrapper<ParentOf<'FixedAmountGiftCertificateSettings'>>;
  GiftCertificateExpirySettings: ResolverTypeWrapper<ParentOf<'GiftCertificateExpirySettings'>>;
  GiftCertificateExpiryTimeUnit: GiftCertificateExpiryTimeUnit;
  GiftCertificateSettings: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['GiftCertificateSettings']>;
  HstsSettings: ResolverTypeWrapper<ParentOf<'HstsSettings'>>;
  InactivitySettings: ResolverTypeWrapper<ParentOf<'InactivitySettings'>>;
  InventorySettings: ResolverTypeWrapper<ParentOf<'InventorySettings'>>;
  LogoField: ResolverTypeWrapper<ParentOf<'LogoField'>>;
  NewsletterSettings: ResolverTypeWrapper<ParentOf<'NewsletterSettings'>>;
  PasswordComplexitySettings: ResolverTypeWrapper<ParentOf<'PasswordComplexitySettings'>>;
  PrivacySettings: ResolverTypeWrapper<ParentOf<'PrivacySettings'>>;
  ReCaptchaSettings: ResolverTypeWrapper<ParentOf<'ReCaptchaSettings'>>;
  ReviewsSettings: ResolverTypeWrapper<ParentOf<'ReviewsSettings'>>;
  ScriptHash: ResolverTypeWrapper<ParentOf<'ScriptHash'>>;
  SecuritySettings: ResolverTypeWrapper<ParentOf<'SecuritySettings'>>;
  Settings: ResolverTypeWrapper<ParentOf<'Settings'>>;
  SocialMediaLink: ResolverTypeWrapper<ParentOf<'SocialMediaLink'>>;
  StoreImageLogo: ResolverTypeWrapper<ParentOf<'StoreImageLogo'>>;
  StoreLogo: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StoreLogo']>;
  StoreTextLogo: ResolverTypeWrapper<ParentOf<'StoreTextLogo'>>;
  StorefrontStatusType: StorefrontStatusType;
  TaxDisplaySettings: ResolverTypeWrapper<ParentOf<'TaxDisplaySettings'>>;
  Locale: ResolverTypeWrapper<ParentOf<'Locale'>>;
  LocaleAlternate: ResolverTypeWrapper<ParentOf<'LocaleAlternate'>>;
  LocaleAlternateConnection: ResolverTypeWrapper<ParentOf<'LocaleAlternateConnection'>>;
  LocaleAlternateEdge: ResolverTypeWrapper<ParentOf<'LocaleAlternateEdge'>>;
  LocaleInvalidError: ResolverTypeWrapper<ParentOf<'LocaleInvalidError'>>;
  ShopperLocale: ResolverTypeWrapper<ParentOf<'ShopperLocale'>>;
  ShopperPreferences: ResolverTypeWrapper<ParentOf<'ShopperPreferences'>>;
  AddWishlistItemsInput: AddWishlistItemsInput;
  AddWishlistItemsResult: ResolverTypeWrapper<ParentOf<'AddWishlistItemsResult'>>;
  CreateWishlistInput: CreateWishlistInput;
  CreateWishlistResult: ResolverTypeWrapper<ParentOf<'CreateWishlistResult'>>;
  DeleteWishlistItemsInput: DeleteWishlistItemsInput;
  DeleteWishlistItemsResult: ResolverTypeWrapper<ParentOf<'DeleteWishlistItemsResult'>>;
  DeleteWishlistResult: ResolverTypeWrapper<ParentOf<'DeleteWishlistResult'>>;
  DeleteWishlistsInput: DeleteWishlistsInput;
  PublicWishlist: ResolverTypeWrapper<ParentOf<'PublicWishlist'>>;
  UpdateWishlistInput: UpdateWishlistInput;
  UpdateWishlistResult: ResolverTypeWrapper<ParentOf<'UpdateWishlistResult'>>;
  Wishlist: ResolverTypeWrapper<ParentOf<'Wishlist'>>;
  WishlistConnection: ResolverTypeWrapper<ParentOf<'WishlistConnection'>>;
  WishlistEdge: ResolverTypeWrapper<ParentOf<'WishlistEdge'>>;
  WishlistFiltersInput: WishlistFiltersInput;
  WishlistItem: ResolverTypeWrapper<ParentOf<'WishlistItem'>>;
  WishlistItemConnection: ResolverTypeWrapper<ParentOf<'WishlistItemConnection'>>;
  WishlistItemEdge: ResolverTypeWrapper<ParentOf<'WishlistItemEdge'>>;
  WishlistItemInput: WishlistItemInput;
  WishlistItemsFiltersInput: WishlistItemsFiltersInput;
  WishlistMutations: ResolverTypeWrapper<ParentOf<'WishlistMutations'>>;
  WishlistUpdateDataInput: WishlistUpdateDataInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnalyticsCommonEventInput: AnalyticsCommonEventInput;
  AnalyticsEventConsentInput: AnalyticsEventConsentInput;
  AnalyticsEventInitiatorInput: AnalyticsEventInitiatorInput;
  AnalyticsEventRequestInput: AnalyticsEventRequestInput;
  AnalyticsMutations: ParentOf<'AnalyticsMutations'>;
  GA4Provider: ParentOf<'GA4Provider'>;
  MetaPixelProvider: ParentOf<'MetaPixelProvider'>;
  PageViewedEventInput: PageViewedEventInput;
  PageViewedEventResult: ParentOf<'PageViewedEventResult'>;
  ProductViewed: ProductViewed;
  ProductViewedEventInput: ProductViewedEventInput;
  ProductViewedEventResult: ParentOf<'ProductViewedEventResult'>;
  SegmentProvider: ParentOf<'SegmentProvider'>;
  VisitStartedEventInput: VisitStartedEventInput;
  VisitStartedEventResult: ParentOf<'VisitStartedEventResult'>;
  WebAnalytics: ParentOf<'WebAnalytics'>;
  Brand: ParentOf<'Brand'>;
  ID: Scalars['ID']['output'];
  BrandConnection: ParentOf<'BrandConnection'>;
  BrandEdge: ParentOf<'BrandEdge'>;
  PopularBrandConnection: ParentOf<'PopularBrandConnection'>;
  PopularBrandEdge: ParentOf<'PopularBrandEdge'>;
  PopularBrandType: ParentOf<'PopularBrandType'>;
  Cart: ParentOf<'Cart'>;
  CartBulkPrice: ParentOf<'CartBulkPrice'>;
  CartCustomItem: ParentOf<'CartCustomItem'>;
  CartDigitalItem: ParentOf<'CartDigitalItem'>;
  CartDiscount: ParentOf<'CartDiscount'>;
  CartGiftCertificate: ParentOf<'CartGiftCertificate'>;
  CartGiftCertificateRecipient: ParentOf<'CartGiftCertificateRecipient'>;
  CartGiftCertificateSender: ParentOf<'CartGiftCertificateSender'>;
  CartGiftWrapping: ParentOf<'CartGiftWrapping'>;
  CartItemStockPosition: ParentOf<'CartItemStockPosition'>;
  CartLineItems: ParentOf<'CartLineItems'>;
  CartPhysicalItem: ParentOf<'CartPhysicalItem'>;
  CartSelectedCheckboxOption: ParentOf<'CartSelectedCheckboxOption'>;
  CartSelectedDateFieldOption: ParentOf<'CartSelectedDateFieldOption'>;
  CartSelectedFileUploadOption: ParentOf<'CartSelectedFileUploadOption'>;
  CartSelectedMultiLineTextFieldOption: ParentOf<'CartSelectedMultiLineTextFieldOption'>;
  CartSelectedMultipleChoiceOption: ParentOf<'CartSelectedMultipleChoiceOption'>;
  CartSelectedNumberFieldOption: ParentOf<'CartSelectedNumberFieldOption'>;
  Float: Scalars['Float']['output'];
  CartSelectedOption: ResolversInterfaceTypes<ResolversParentTypes>['CartSelectedOption'];
  CartSelectedTextFieldOption: ParentOf<'CartSelectedTextFieldOption'>;
  AddCartLineItemsDataInput: AddCartLineItemsDataInput;
  AddCartLineItemsInput: AddCartLineItemsInput;
  AddCartLineItemsResult: ParentOf<'AddCartLineItemsResult'>;
  AssignCartToCustomerInput: AssignCartToCustomerInput;
  AssignCartToCustomerResult: ParentOf<'AssignCartToCustomerResult'>;
  CartError: ParentOf<'CartError'>;
  CartGiftCertificateInput: CartGiftCertificateInput;
  CartGiftCertificateRecipientInput: CartGiftCertificateRecipientInput;
  CartGiftCertificateSenderInput: CartGiftCertificateSenderInput;
  CartLineItemError: ParentOf<'CartLineItemError'>;
  CartLineItemInput: CartLineItemInput;
  CartLineItemUpdateCheckoutInput: CartLineItemUpdateCheckoutInput;
  CartMutations: ParentOf<'CartMutations'>;
  CartRedirectUrls: ParentOf<'CartRedirectUrls'>;
  CartSelectedCheckboxOptionInput: CartSelectedCheckboxOptionInput;
  CartSelectedDateFieldOptionInput: CartSelectedDateFieldOptionInput;
  CartSelectedMultiLineTextFieldOptionInput: CartSelectedMultiLineTextFieldOptionInput;
  CartSelectedMultipleChoiceOptionInput: CartSelectedMultipleChoiceOptionInput;
  CartSelectedNumberFieldOptionInput: CartSelectedNumberFieldOptionInput;
  CartSelectedOptionsInput: CartSelectedOptionsInput;
  CartSelectedTextFieldOptionInput: CartSelectedTextFieldOptionInput;
  CreateCartInput: CreateCartInput;
  CreateCartMetafieldDataInput: CreateCartMetafieldDataInput;
  CreateCartMetafieldError: ResolversUnionTypes<ResolversParentTypes>['CreateCartMetafieldError'];
  CreateCartMetafieldInput: CreateCartMetafieldInput;
  CreateCartMetafieldResult: ParentOf<'CreateCartMetafieldResult'>;
  CreateCartRedirectUrlsError: ResolversUnionTypes<ResolversParentTypes>['CreateCartRedirectUrlsError'];
  CreateCartRedirectUrlsInput: CreateCartRedirectUrlsInput;
  CreateCartRedirectUrlsQueryParamsInput: CreateCartRedirectUrlsQueryParamsInput;
  CreateCartRedirectUrlsResult: ParentOf<'CreateCartRedirectUrlsResult'>;
  CreateCartResult: ParentOf<'CreateCartResult'>;
  DeleteCartInput: DeleteCartInput;
  DeleteCartLineItemInput: DeleteCartLineItemInput;
  DeleteCartLineItemResult: ParentOf<'DeleteCartLineItemResult'>;
  DeleteCartMetafieldError: ResolversUnionTypes<ResolversParentTypes>['DeleteCartMetafieldError'];
  DeleteCartMetafieldInput: DeleteCartMetafieldInput;
  DeleteCartMetafieldResult: ParentOf<'DeleteCartMetafieldResult'>;
  DeleteCartResult: ParentOf<'DeleteCartResult'>;
  UnassignCartFromCustomerInput: UnassignCartFromCustomerInput;
  UnassignCartFromCustomerResult: ParentOf<'UnassignCartFromCustomerResult'>;
  UpdateCartCurrencyDataInput: UpdateCartCurrencyDataInput;
  UpdateCartCurrencyInput: UpdateCartCurrencyInput;
  UpdateCartCurrencyResult: ParentOf<'UpdateCartCurrencyResult'>;
  UpdateCartLineItemDataInput: UpdateCartLineItemDataInput;
  UpdateCartLineItemInput: UpdateCartLineItemInput;
  UpdateCartLineItemResult: ParentOf<'UpdateCartLineItemResult'>;
  UpdateCartLocaleDataInput: UpdateCartLocaleDataInput;
  UpdateCartLocaleError: ResolversUnionTypes<ResolversParentTypes>['UpdateCartLocaleError'];
  UpdateCartLocaleInput: UpdateCartLocaleInput;
  UpdateCartLocaleResult: ParentOf<'UpdateCartLocaleResult'>;
  UpdateCartMetafieldDataInput: UpdateCartMetafieldDataInput;
  UpdateCartMetafieldError: ResolversUnionTypes<ResolversParentTypes>['UpdateCartMetafieldError'];
  UpdateCartMetafieldInput: UpdateCartMetafieldInput;
  UpdateCartMetafieldResult: ParentOf<'UpdateCartMetafieldResult'>;
  Breadcrumb: ParentOf<'Breadcrumb'>;
  BreadcrumbConnection: ParentOf<'BreadcrumbConnection'>;
  BreadcrumbEdge: ParentOf<'BreadcrumbEdge'>;
  Category: ParentOf<'Category'>;
  CategoryConnection: ParentOf<'CategoryConnection'>;
  CategoryEdge: ParentOf<'CategoryEdge'>;
  CategoryEntityIdsFilterInput: CategoryEntityIdsFilterInput;
  CategoryTreeItem: ParentOf<'CategoryTreeItem'>;
  Checkout: ParentOf<'Checkout'>;
  CheckoutAddress: ResolversInterfaceTypes<ResolversParentTypes>['CheckoutAddress'];
  CheckoutAddressCheckboxesCustomField: ParentOf<'CheckoutAddressCheckboxesCustomField'>;
  CheckoutAddressCustomField: ResolversInterfaceTypes<ResolversParentTypes>['CheckoutAddressCustomField'];
  CheckoutAddressDateCustomField: ParentOf<'CheckoutAddressDateCustomField'>;
  CheckoutAddressMultipleChoiceCustomField: ParentOf<'CheckoutAddressMultipleChoiceCustomField'>;
  CheckoutAddressNumberCustomField: ParentOf<'CheckoutAddressNumberCustomField'>;
  CheckoutAddressPasswordCustomField: ParentOf<'CheckoutAddressPasswordCustomField'>;
  CheckoutAddressTextFieldCustomField: ParentOf<'CheckoutAddressTextFieldCustomField'>;
  CheckoutAvailableShippingOption: ParentOf<'CheckoutAvailableShippingOption'>;
  CheckoutBillingAddress: ParentOf<'CheckoutBillingAddress'>;
  CheckoutConsignmentAddress: ParentOf<'CheckoutConsignmentAddress'>;
  CheckoutCoupon: ParentOf<'CheckoutCoupon'>;
  CheckoutDiscountAllocation: ParentOf<'CheckoutDiscountAllocation'>;
  CheckoutFee: ParentOf<'CheckoutFee'>;
  CheckoutGiftCertificate: ParentOf<'CheckoutGiftCertificate'>;
  CheckoutPromotion: ParentOf<'CheckoutPromotion'>;
  CheckoutPromotionBanner: ParentOf<'CheckoutPromotionBanner'>;
  CheckoutPromotionDiscount: ParentOf<'CheckoutPromotionDiscount'>;
  CheckoutSelectedShippingOption: ParentOf<'CheckoutSelectedShippingOption'>;
  CheckoutShippingConsignment: ParentOf<'CheckoutShippingConsignment'>;
  CheckoutTax: ParentOf<'CheckoutTax'>;
  AddCheckoutBillingAddressDataInput: AddCheckoutBillingAddressDataInput;
  AddCheckoutBillingAddressInput: AddCheckoutBillingAddressInput;
  AddCheckoutBillingAddressResult: ParentOf<'AddCheckoutBillingAddressResult'>;
  AddCheckoutShippingConsignmentsDataInput: AddCheckoutShippingConsignmentsDataInput;
  AddCheckoutShippingConsignmentsInput: AddCheckoutShippingConsignmentsInput;
  AddCheckoutShippingConsignmentsResult: ParentOf<'AddCheckoutShippingConsignmentsResult'>;
  ApplyCheckoutCouponDataInput: ApplyCheckoutCouponDataInput;
  ApplyCheckoutCouponInput: ApplyCheckoutCouponInput;
  ApplyCheckoutCouponResult: ParentOf<'ApplyCheckoutCouponResult'>;
  ApplyCheckoutGiftCertificateDataInput: ApplyCheckoutGiftCertificateDataInput;
  ApplyCheckoutGiftCertificateInput: ApplyCheckoutGiftCertificateInput;
  ApplyCheckoutGiftCertificateResult: ParentOf<'ApplyCheckoutGiftCertificateResult'>;
  ApplyCheckoutSpamProtectionDataInput: ApplyCheckoutSpamProtectionDataInput;
  ApplyCheckoutSpamProtectionInput: ApplyCheckoutSpamProtectionInput;
  ApplyCheckoutSpamProtectionResult: ParentOf<'ApplyCheckoutSpamProtectionResult'>;
  CheckoutAddressCheckboxesCustomFieldInput: CheckoutAddressCheckboxesCustomFieldInput;
  CheckoutAddressCustomFieldInput: CheckoutAddressCustomFieldInput;
  CheckoutAddressDateCustomFieldInput: CheckoutAddressDateCustomFieldInput;
  CheckoutAddressInput: CheckoutAddressInput;
  CheckoutAddressMultipleChoiceCustomFieldInput: CheckoutAddressMultipleChoiceCustomFieldInput;
  CheckoutAddressNumberCustomFieldInput: CheckoutAddressNumberCustomFieldInput;
  CheckoutAddressPasswordCustomFieldInput: CheckoutAddressPasswordCustomFieldInput;
  CheckoutAddressTextCustomFieldInput: CheckoutAddressTextCustomFieldInput;
  CheckoutBillingAddressError: ParentOf<'CheckoutBillingAddressError'>;
  CheckoutConsignmentLineItemInput: CheckoutConsignmentLineItemInput;
  CheckoutCouponError: ParentOf<'CheckoutCouponError'>;
  CheckoutErrorContext: ParentOf<'CheckoutErrorContext'>;
  CheckoutMutations: ParentOf<'CheckoutMutations'>;
  CheckoutShippingConsignmentError: ParentOf<'CheckoutShippingConsignmentError'>;
  CheckoutShippingConsignmentInput: CheckoutShippingConsignmentInput;
  CheckoutTaxError: ParentOf<'CheckoutTaxError'>;
  CompleteCheckoutError: ResolversUnionTypes<ResolversParentTypes>['CompleteCheckoutError'];
  CompleteCheckoutInput: CompleteCheckoutInput;
  CompleteCheckoutResult: ParentOf<'CompleteCheckoutResult'>;
  CreateCheckoutError: ResolversUnionTypes<ResolversParentTypes>['CreateCheckoutError'];
  CreateCheckoutInput: CreateCheckoutInput;
  CreateCheckoutResult: ParentOf<'CreateCheckoutResult'>;
  CreateCheckoutShippingConsignmentInput: CreateCheckoutShippingConsignmentInput;
  DeleteCheckoutConsignmentInput: DeleteCheckoutConsignmentInput;
  DeleteCheckoutConsignmentResult: ParentOf<'DeleteCheckoutConsignmentResult'>;
  SelectCheckoutShippingOptionDataInput: SelectCheckoutShippingOptionDataInput;
  SelectCheckoutShippingOptionInput: SelectCheckoutShippingOptionInput;
  SelectCheckoutShippingOptionResult: ParentOf<'SelectCheckoutShippingOptionResult'>;
  ShippingConsignmentUpdateCheckoutInput: ShippingConsignmentUpdateCheckoutInput;
  UnapplyCheckoutCouponDataInput: UnapplyCheckoutCouponDataInput;
  UnapplyCheckoutCouponInput: UnapplyCheckoutCouponInput;
  UnapplyCheckoutCouponResult: ParentOf<'UnapplyCheckoutCouponResult'>;
  UnapplyCheckoutGiftCertificateDataInput: UnapplyCheckoutGiftCertificateDataInput;
  UnapplyCheckoutGiftCertificateInput: UnapplyCheckoutGiftCertificateInput;
  UnapplyCheckoutGiftCertificateResult: ParentOf<'UnapplyCheckoutGiftCertificateResult'>;
  UpdateCheckoutBillingAddressDataInput: UpdateCheckoutBillingAddressDataInput;
  UpdateCheckoutBillingAddressInput: UpdateCheckoutBillingAddressInput;
  UpdateCheckoutBillingAddressResult: ParentOf<'UpdateCheckoutBillingAddressResult'>;
  UpdateCheckoutCustomerMessageDataInput: UpdateCheckoutCustomerMessageDataInput;
  UpdateCheckoutCustomerMessageInput: UpdateCheckoutCustomerMessageInput;
  UpdateCheckoutCustomerMessageResult: ParentOf<'UpdateCheckoutCustomerMessageResult'>;
  UpdateCheckoutDataInput: UpdateCheckoutDataInput;
  UpdateCheckoutError: ResolversUnionTypes<ResolversParentTypes>['UpdateCheckoutError'];
  UpdateCheckoutInput: UpdateCheckoutInput;
  UpdateCheckoutResult: ParentOf<'UpdateCheckoutResult'>;
  UpdateCheckoutShippingConsignmentDataInput: UpdateCheckoutShippingConsignmentDataInput;
  UpdateCheckoutShippingConsignmentInput: UpdateCheckoutShippingConsignmentInput;
  UpdateCheckoutShippingConsignmentResult: ParentOf<'UpdateCheckoutShippingConsignmentResult'>;
  BigDecimal: Scalars['BigDecimal']['output'];
  DateTime: Scalars['DateTime']['output'];
  IpAddress: Scalars['IpAddress']['output'];
  Long: Scalars['Long']['output'];
  URL: Scalars['URL']['output'];
  UUID: Scalars['UUID']['output'];
  Aggregated: ParentOf<'Aggregated'>;
  AlreadyExistsError: ParentOf<'AlreadyExistsError'>;
  CollectionInfo: ParentOf<'CollectionInfo'>;
  DateTimeExtended: ParentOf<'DateTimeExtended'>;
  DisplayField: ParentOf<'DisplayField'>;
  Distance: ParentOf<'Distance'>;
  DistanceFilter: DistanceFilter;
  Error: ResolversInterfaceTypes<ResolversParentTypes>['Error'];
  Image: ParentOf<'Image'>;
  ImageConnection: ParentOf<'ImageConnection'>;
  ImageEdge: ParentOf<'ImageEdge'>;
  LimitExceededError: ParentOf<'LimitExceededError'>;
  Measurement: ParentOf<'Measurement'>;
  MetafieldConnection: ParentOf<'MetafieldConnection'>;
  MetafieldEdge: ParentOf<'MetafieldEdge'>;
  Metafields: ParentOf<'Metafields'>;
  Money: ParentOf<'Money'>;
  MoneyRange: ParentOf<'MoneyRange'>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAuthorisedError: ParentOf<'NotAuthorisedError'>;
  NotFoundError: ParentOf<'NotFoundError'>;
  PageInfo: ParentOf<'PageInfo'>;
  ReCaptchaV2Input: ReCaptchaV2Input;
  SeoDetails: ParentOf<'SeoDetails'>;
  UrlField: ParentOf<'UrlField'>;
  ValidationError: ParentOf<'ValidationError'>;
  ActiveCompany: ParentOf<'ActiveCompany'>;
  AddCompanyAddressInput: AddCompanyAddressInput;
  AddCompanyFileInput: AddCompanyFileInput;
  AddCompanyUsersInput: AddCompanyUsersInput;
  CompanyAddress: ParentOf<'CompanyAddress'>;
  CompanyAddressConnection: ParentOf<'CompanyAddressConnection'>;
  CompanyAddressEdge: ParentOf<'CompanyAddressEdge'>;
  CompanyAddressFiltersInput: CompanyAddressFiltersInput;
  CompanyAddressSortInput: CompanyAddressSortInput;
  CompanyMutations: ParentOf<'CompanyMutations'>;
  CompanyOrdersFiltersInput: CompanyOrdersFiltersInput;
  CompanyQueries: ParentOf<'CompanyQueries'>;
  CompanyUser: ParentOf<'CompanyUser'>;
  RegisterCompanyError: ResolversUnionTypes<ResolversParentTypes>['RegisterCompanyError'];
  RegisterCompanyInput: RegisterCompanyInput;
  RegisterCompanyResult: ParentOf<'RegisterCompanyResult'>;
  UpdateCompanyUserError: ParentOf<'UpdateCompanyUserError'>;
  UpdateCompanyUserInput: UpdateCompanyUserInput;
  UpdateCompanyUserResult: ParentOf<'UpdateCompanyUserResult'>;
  Banner: ParentOf<'Banner'>;
  BannerConnection: ParentOf<'BannerConnection'>;
  BannerEdge: ParentOf<'BannerEdge'>;
  Banners: ParentOf<'Banners'>;
  Blog: ParentOf<'Blog'>;
  BlogIndexPage: ParentOf<'BlogIndexPage'>;
  BlogPost: ParentOf<'BlogPost'>;
  BlogPostConnection: ParentOf<'BlogPostConnection'>;
  BlogPostEdge: ParentOf<'BlogPostEdge'>;
  BlogPostRedirect: ParentOf<'BlogPostRedirect'>;
  BlogPostsFiltersInput: BlogPostsFiltersInput;
  BrandPageBannerConnection: ParentOf<'BrandPageBannerConnection'>;
  BrandPageBannerEdge: ParentOf<'BrandPageBannerEdge'>;
  BrandRedirect: ParentOf<'BrandRedirect'>;
  CategoryPageBannerConnection: ParentOf<'CategoryPageBannerConnection'>;
  CategoryPageBannerEdge: ParentOf<'CategoryPageBannerEdge'>;
  CategoryRedirect: ParentOf<'CategoryRedirect'>;
  ContactPage: ParentOf<'ContactPage'>;
  Content: ParentOf<'Content'>;
  ExternalLinkPage: ParentOf<'ExternalLinkPage'>;
  InlineScript: ParentOf<'InlineScript'>;
  ManualRedirect: ParentOf<'ManualRedirect'>;
  NormalPage: ParentOf<'NormalPage'>;
  PageConnection: ParentOf<'PageConnection'>;
  PageEdge: ParentOf<'PageEdge'>;
  PageRedirect: ParentOf<'PageRedirect'>;
  ProductRedirect: ParentOf<'ProductRedirect'>;
  RawHtmlPage: ParentOf<'RawHtmlPage'>;
  Redirect: ParentOf<'Redirect'>;
  RedirectTo: ResolversUnionTypes<ResolversParentTypes>['RedirectTo'];
  Region: ParentOf<'Region'>;
  RenderedRegionsByPageType: ParentOf<'RenderedRegionsByPageType'>;
  Route: ParentOf<'Route'>;
  Script: ResolversInterfaceTypes<ResolversParentTypes>['Script'];
  ScriptTypeConnection: ParentOf<'ScriptTypeConnection'>;
  ScriptTypeEdge: ParentOf<'ScriptTypeEdge'>;
  ScriptsFilters: ScriptsFilters;
  SrcScript: ParentOf<'SrcScript'>;
  SubmitContactUsDataInput: SubmitContactUsDataInput;
  SubmitContactUsError: ResolversUnionTypes<ResolversParentTypes>['SubmitContactUsError'];
  SubmitContactUsInput: SubmitContactUsInput;
  SubmitContactUsResult: ParentOf<'SubmitContactUsResult'>;
  WebPage: ResolversInterfaceTypes<ResolversParentTypes>['WebPage'];
  WebPageChildrenFiltersInput: WebPageChildrenFiltersInput;
  WebPagesFiltersInput: WebPagesFiltersInput;
  CountryCurrency: ParentOf<'CountryCurrency'>;
  Currency: ParentOf<'Currency'>;
  CurrencyConnection: ParentOf<'CurrencyConnection'>;
  CurrencyDisplay: ParentOf<'CurrencyDisplay'>;
  CurrencyEdge: ParentOf<'CurrencyEdge'>;
  AccountCreationDisabledError: ParentOf<'AccountCreationDisabledError'>;
  AddCustomerAddressError: ResolversUnionTypes<ResolversParentTypes>['AddCustomerAddressError'];
  AddCustomerAddressInput: AddCustomerAddressInput;
  AddCustomerAddressResult: ParentOf<'AddCustomerAddressResult'>;
  AddressConnection: ParentOf<'AddressConnection'>;
  AddressDoesNotExistError: ParentOf<'AddressDoesNotExistError'>;
  AddressEdge: ParentOf<'AddressEdge'>;
  Customer: ParentOf<'Customer'>;
  CustomerAddress: ParentOf<'CustomerAddress'>;
  CustomerAddressCreationError: ParentOf<'CustomerAddressCreationError'>;
  CustomerAddressDeletionError: ParentOf<'CustomerAddressDeletionError'>;
  CustomerAddressUpdateError: ParentOf<'CustomerAddressUpdateError'>;
  CustomerAttribute: ParentOf<'CustomerAttribute'>;
  CustomerAttributes: ParentOf<'CustomerAttributes'>;
  CustomerDoesNotExistError: ParentOf<'CustomerDoesNotExistError'>;
  CustomerMutations: ParentOf<'CustomerMutations'>;
  CustomerNotLoggedInError: ParentOf<'CustomerNotLoggedInError'>;
  CustomerRegistrationError: ParentOf<'CustomerRegistrationError'>;
  DeleteCustomerAddressError: ResolversUnionTypes<ResolversParentTypes>['DeleteCustomerAddressError'];
  DeleteCustomerAddressInput: DeleteCustomerAddressInput;
  DeleteCustomerAddressResult: ParentOf<'DeleteCustomerAddressResult'>;
  EmailAlreadyInUseError: ParentOf<'EmailAlreadyInUseError'>;
  RegisterCustomerError: ResolversUnionTypes<ResolversParentTypes>['RegisterCustomerError'];
  RegisterCustomerInput: RegisterCustomerInput;
  RegisterCustomerResult: ParentOf<'RegisterCustomerResult'>;
  UnexpectedUpdateCustomerError: ParentOf<'UnexpectedUpdateCustomerError'>;
  UpdateCustomerAddressDataInput: UpdateCustomerAddressDataInput;
  UpdateCustomerAddressError: ResolversUnionTypes<ResolversParentTypes>['UpdateCustomerAddressError'];
  UpdateCustomerAddressInput: UpdateCustomerAddressInput;
  UpdateCustomerAddressResult: ParentOf<'UpdateCustomerAddressResult'>;
  UpdateCustomerError: ResolversUnionTypes<ResolversParentTypes>['UpdateCustomerError'];
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerResult: ParentOf<'UpdateCustomerResult'>;
  CheckboxesFormField: ParentOf<'CheckboxesFormField'>;
  CheckboxesFormFieldInput: CheckboxesFormFieldInput;
  CheckboxesFormFieldValue: ParentOf<'CheckboxesFormFieldValue'>;
  CompanyExtraFieldsInput: CompanyExtraFieldsInput;
  CustomerFormFieldValue: ResolversInterfaceTypes<ResolversParentTypes>['CustomerFormFieldValue'];
  CustomerFormFieldsInput: CustomerFormFieldsInput;
  DateFormField: ParentOf<'DateFormField'>;
  DateFormFieldInput: DateFormFieldInput;
  DateFormFieldValue: ParentOf<'DateFormFieldValue'>;
  ExtraFieldValue: ResolversInterfaceTypes<ResolversParentTypes>['ExtraFieldValue'];
  FormField: ResolversInterfaceTypes<ResolversParentTypes>['FormField'];
  FormFieldFiltersInput: FormFieldFiltersInput;
  FormFieldOption: ParentOf<'FormFieldOption'>;
  FormFields: ParentOf<'FormFields'>;
  MultilineTextExtraFieldInput: MultilineTextExtraFieldInput;
  MultilineTextExtraFieldValue: ParentOf<'MultilineTextExtraFieldValue'>;
  MultilineTextFormField: ParentOf<'MultilineTextFormField'>;
  MultilineTextFormFieldInput: MultilineTextFormFieldInput;
  MultilineTextFormFieldValue: ParentOf<'MultilineTextFormFieldValue'>;
  MultipleChoiceExtraFieldInput: MultipleChoiceExtraFieldInput;
  MultipleChoiceExtraFieldValue: ParentOf<'MultipleChoiceExtraFieldValue'>;
  MultipleChoiceFormFieldInput: MultipleChoiceFormFieldInput;
  MultipleChoiceFormFieldValue: ParentOf<'MultipleChoiceFormFieldValue'>;
  NumberExtraFieldInput: NumberExtraFieldInput;
  NumberExtraFieldValue: ParentOf<'NumberExtraFieldValue'>;
  NumberFormField: ParentOf<'NumberFormField'>;
  NumberFormFieldInput: NumberFormFieldInput;
  NumberFormFieldValue: ParentOf<'NumberFormFieldValue'>;
  PasswordFormField: ParentOf<'PasswordFormField'>;
  PasswordFormFieldInput: PasswordFormFieldInput;
  PasswordFormFieldValue: ParentOf<'PasswordFormFieldValue'>;
  PicklistFormField: ParentOf<'PicklistFormField'>;
  PicklistOrTextFormField: ParentOf<'PicklistOrTextFormField'>;
  RadioButtonsFormField: ParentOf<'RadioButtonsFormField'>;
  TextExtraFieldInput: TextExtraFieldInput;
  TextExtraFieldValue: ParentOf<'TextExtraFieldValue'>;
  TextFormField: ParentOf<'TextFormField'>;
  TextFormFieldInput: TextFormFieldInput;
  TextFormFieldValue: ParentOf<'TextFormFieldValue'>;
  Country: ParentOf<'Country'>;
  CountryFiltersInput: CountryFiltersInput;
  Geography: ParentOf<'Geography'>;
  Shipping: ParentOf<'Shipping'>;
  StateOrProvince: ParentOf<'StateOrProvince'>;
  SupportedShippingDestinations: ParentOf<'SupportedShippingDestinations'>;
  GiftCertificate: ParentOf<'GiftCertificate'>;
  GiftCertificateCustomerInfo: ParentOf<'GiftCertificateCustomerInfo'>;
  GiftCertificatePaymentInstrument: ParentOf<'GiftCertificatePaymentInstrument'>;
  GiftCertificatePreview: ParentOf<'GiftCertificatePreview'>;
  GiftCertificatePreviewCustomerInput: GiftCertificatePreviewCustomerInput;
  GiftCertificatePreviewError: ResolversUnionTypes<ResolversParentTypes>['GiftCertificatePreviewError'];
  GiftCertificatePreviewInput: GiftCertificatePreviewInput;
  AggregatedInventory: ParentOf<'AggregatedInventory'>;
  Inventory: ParentOf<'Inventory'>;
  InventoryAddress: ParentOf<'InventoryAddress'>;
  InventoryByLocations: ParentOf<'InventoryByLocations'>;
  InventoryLocation: ParentOf<'InventoryLocation'>;
  InventoryLocationConnection: ParentOf<'InventoryLocationConnection'>;
  InventoryLocationEdge: ParentOf<'InventoryLocationEdge'>;
  LinkedProductInventory: ParentOf<'LinkedProductInventory'>;
  LocationConnection: ParentOf<'LocationConnection'>;
  LocationEdge: ParentOf<'LocationEdge'>;
  OperatingDay: ParentOf<'OperatingDay'>;
  OperatingHours: ParentOf<'OperatingHours'>;
  ProductInventory: ParentOf<'ProductInventory'>;
  ProductInventoryByLocation: ParentOf<'ProductInventoryByLocation'>;
  ProductLocationConnection: ParentOf<'ProductLocationConnection'>;
  ProductLocationEdge: ParentOf<'ProductLocationEdge'>;
  SpecialHour: ParentOf<'SpecialHour'>;
  VariantInventory: ParentOf<'VariantInventory'>;
  CartUnassignError: ResolversUnionTypes<ResolversParentTypes>['CartUnassignError'];
  CartUnassignInaccessibleError: ParentOf<'CartUnassignInaccessibleError'>;
  CartUnassignNotAllowedError: ParentOf<'CartUnassignNotAllowedError'>;
  CartUnassignResult: ParentOf<'CartUnassignResult'>;
  ChangePasswordError: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordError'];
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ParentOf<'ChangePasswordResult'>;
  CustomerAccessToken: ParentOf<'CustomerAccessToken'>;
  CustomerPasswordError: ParentOf<'CustomerPasswordError'>;
  LoginResult: ParentOf<'LoginResult'>;
  LoginWithCustomerLoginJwtResult: ParentOf<'LoginWithCustomerLoginJwtResult'>;
  LogoutResult: ParentOf<'LogoutResult'>;
  RequestResetPasswordError: ResolversUnionTypes<ResolversParentTypes>['RequestResetPasswordError'];
  RequestResetPasswordInput: RequestResetPasswordInput;
  RequestResetPasswordResult: ParentOf<'RequestResetPasswordResult'>;
  ResetPasswordError: ResolversUnionTypes<ResolversParentTypes>['ResetPasswordError'];
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordResult: ParentOf<'ResetPasswordResult'>;
  CreateSubscriberAlreadyExistsError: ParentOf<'CreateSubscriberAlreadyExistsError'>;
  CreateSubscriberEmailInvalidError: ParentOf<'CreateSubscriberEmailInvalidError'>;
  CreateSubscriberError: ResolversUnionTypes<ResolversParentTypes>['CreateSubscriberError'];
  CreateSubscriberFirstNameInvalidError: ParentOf<'CreateSubscriberFirstNameInvalidError'>;
  CreateSubscriberInput: CreateSubscriberInput;
  CreateSubscriberLastNameInvalidError: ParentOf<'CreateSubscriberLastNameInvalidError'>;
  CreateSubscriberResult: ParentOf<'CreateSubscriberResult'>;
  CreateSubscriberUnexpectedError: ParentOf<'CreateSubscriberUnexpectedError'>;
  NewsletterMutations: ParentOf<'NewsletterMutations'>;
  RemoveSubscriberEmailInvalidError: ParentOf<'RemoveSubscriberEmailInvalidError'>;
  RemoveSubscriberError: ResolversUnionTypes<ResolversParentTypes>['RemoveSubscriberError'];
  RemoveSubscriberInput: RemoveSubscriberInput;
  RemoveSubscriberResult: ParentOf<'RemoveSubscriberResult'>;
  RemoveSubscriberUnexpectedError: ParentOf<'RemoveSubscriberUnexpectedError'>;
  BaseOrder: ResolversInterfaceTypes<ResolversParentTypes>['BaseOrder'];
  Order: ParentOf<'Order'>;
  OrderAddress: ResolversInterfaceTypes<ResolversParentTypes>['OrderAddress'];
  OrderAutomaticShippingDiscount: ParentOf<'OrderAutomaticShippingDiscount'>;
  OrderBillingAddress: ParentOf<'OrderBillingAddress'>;
  OrderConsignments: ParentOf<'OrderConsignments'>;
  OrderCouponDiscount: ParentOf<'OrderCouponDiscount'>;
  OrderDateRangeFilterInput: OrderDateRangeFilterInput;
  OrderDigitalLineItem: ParentOf<'OrderDigitalLineItem'>;
  OrderDigitalLineItemConnection: ParentOf<'OrderDigitalLineItemConnection'>;
  OrderDigitalLineItemEdge: ParentOf<'OrderDigitalLineItemEdge'>;
  OrderDiscounts: ParentOf<'OrderDiscounts'>;
  OrderDownloadConsignment: ParentOf<'OrderDownloadConsignment'>;
  OrderEmailConsignments: ParentOf<'OrderEmailConsignments'>;
  OrderFee: ParentOf<'OrderFee'>;
  OrderFilterInput: OrderFilterInput;
  OrderGiftCertificateConsignment: ParentOf<'OrderGiftCertificateConsignment'>;
  OrderGiftCertificateConsignmentConnection: ParentOf<'OrderGiftCertificateConsignmentConnection'>;
  OrderGiftCertificateConsignmentEdge: ParentOf<'OrderGiftCertificateConsignmentEdge'>;
  OrderGiftCertificateLineItem: ParentOf<'OrderGiftCertificateLineItem'>;
  OrderGiftCertificateLineItemConnection: ParentOf<'OrderGiftCertificateLineItemConnection'>;
  OrderGiftCertificateLineItemEdge: ParentOf<'OrderGiftCertificateLineItemEdge'>;
  OrderLineItemInterface: ResolversInterfaceTypes<ResolversParentTypes>['OrderLineItemInterface'];
  OrderLineItemProductOption: ParentOf<'OrderLineItemProductOption'>;
  OrderLineItemWrapping: ParentOf<'OrderLineItemWrapping'>;
  OrderNonCouponShippingDiscount: ResolversUnionTypes<ResolversParentTypes>['OrderNonCouponShippingDiscount'];
  OrderPhysicalLineItem: ParentOf<'OrderPhysicalLineItem'>;
  OrderPhysicalLineItemConnection: ParentOf<'OrderPhysicalLineItemConnection'>;
  OrderPhysicalLineItemEdge: ParentOf<'OrderPhysicalLineItemEdge'>;
  OrderPickupConsignment: ParentOf<'OrderPickupConsignment'>;
  OrderPickupConsignmentConnection: ParentOf<'OrderPickupConsignmentConnection'>;
  OrderPickupConsignmentEdge: ParentOf<'OrderPickupConsignmentEdge'>;
  OrderPickupLocationAddress: ParentOf<'OrderPickupLocationAddress'>;
  OrderShipment: ParentOf<'OrderShipment'>;
  OrderShipmentConnection: ParentOf<'OrderShipmentConnection'>;
  OrderShipmentEdge: ParentOf<'OrderShipmentEdge'>;
  OrderShipmentLineItem: ParentOf<'OrderShipmentLineItem'>;
  OrderShipmentNumberAndUrlTracking: ParentOf<'OrderShipmentNumberAndUrlTracking'>;
  OrderShipmentNumberOnlyTracking: ParentOf<'OrderShipmentNumberOnlyTracking'>;
  OrderShipmentTracking: ResolversUnionTypes<ResolversParentTypes>['OrderShipmentTracking'];
  OrderShipmentUrlOnlyTracking: ParentOf<'OrderShipmentUrlOnlyTracking'>;
  OrderShippingAddress: ParentOf<'OrderShippingAddress'>;
  OrderShippingConsignment: ParentOf<'OrderShippingConsignment'>;
  OrderShippingConsignmentConnection: ParentOf<'OrderShippingConsignmentConnection'>;
  OrderShippingConsignmentEdge: ParentOf<'OrderShippingConsignmentEdge'>;
  OrderStatus: ParentOf<'OrderStatus'>;
  OrderTax: ParentOf<'OrderTax'>;
  OrderWithPayments: ParentOf<'OrderWithPayments'>;
  OrdersConnection: ParentOf<'OrdersConnection'>;
  OrdersEdge: ParentOf<'OrdersEdge'>;
  OrdersFiltersInput: OrdersFiltersInput;
  PaymentsFiltersInput: PaymentsFiltersInput;
  BigcommercePaymentWalletIntentData: ParentOf<'BigcommercePaymentWalletIntentData'>;
  CreatePaymentWalletIntentError: ResolversUnionTypes<ResolversParentTypes>['CreatePaymentWalletIntentError'];
  CreatePaymentWalletIntentGenericError: ParentOf<'CreatePaymentWalletIntentGenericError'>;
  CreatePaymentWalletIntentInput: CreatePaymentWalletIntentInput;
  CreatePaymentWalletIntentResult: ParentOf<'CreatePaymentWalletIntentResult'>;
  CreditCardPaymentInstrument: ParentOf<'CreditCardPaymentInstrument'>;
  DeleteStoredPaymentInstrumentError: ParentOf<'DeleteStoredPaymentInstrumentError'>;
  DeleteStoredPaymentInstrumentInput: DeleteStoredPaymentInstrumentInput;
  DeleteStoredPaymentInstrumentResult: ParentOf<'DeleteStoredPaymentInstrumentResult'>;
  PayPalCommercePaymentWalletIntentData: ParentOf<'PayPalCommercePaymentWalletIntentData'>;
  Payment: ParentOf<'Payment'>;
  PaymentInstrument: ResolversUnionTypes<ResolversParentTypes>['PaymentInstrument'];
  PaymentMutations: ParentOf<'PaymentMutations'>;
  PaymentWallet: ParentOf<'PaymentWallet'>;
  PaymentWalletConnection: ParentOf<'PaymentWalletConnection'>;
  PaymentWalletEdge: ParentOf<'PaymentWalletEdge'>;
  PaymentWalletIntentData: ResolversUnionTypes<ResolversParentTypes>['PaymentWalletIntentData'];
  PaymentWalletMutations: ParentOf<'PaymentWalletMutations'>;
  PaymentWalletWithInitializationData: ParentOf<'PaymentWalletWithInitializationData'>;
  PaymentWalletWithInitializationDataFilterInput: PaymentWalletWithInitializationDataFilterInput;
  PaymentWalletsFilterInput: PaymentWalletsFilterInput;
  PaymentsConnection: ParentOf<'PaymentsConnection'>;
  PaymentsEdge: ParentOf<'PaymentsEdge'>;
  StoredBankAccount: ParentOf<'StoredBankAccount'>;
  StoredCard: ParentOf<'StoredCard'>;
  StoredCardBillingAddress: ParentOf<'StoredCardBillingAddress'>;
  StoredCardExpiry: ParentOf<'StoredCardExpiry'>;
  StoredPaymentInstrument: ParentOf<'StoredPaymentInstrument'>;
  StoredPaymentInstrumentBillingAddressInput: StoredPaymentInstrumentBillingAddressInput;
  StoredPaymentInstrumentConnection: ParentOf<'StoredPaymentInstrumentConnection'>;
  StoredPaymentInstrumentDetails: ResolversUnionTypes<ResolversParentTypes>['StoredPaymentInstrumentDetails'];
  StoredPaymentInstrumentEdge: ParentOf<'StoredPaymentInstrumentEdge'>;
  StoredPaymentInstrumentsFiltersInput: StoredPaymentInstrumentsFiltersInput;
  StoredPaypalAccount: ParentOf<'StoredPaypalAccount'>;
  UpdateStoredPaymentInstrumentError: ParentOf<'UpdateStoredPaymentInstrumentError'>;
  UpdateStoredPaymentInstrumentInput: UpdateStoredPaymentInstrumentInput;
  UpdateStoredPaymentInstrumentResult: ParentOf<'UpdateStoredPaymentInstrumentResult'>;
  BulkPricingFixedPriceDiscount: ParentOf<'BulkPricingFixedPriceDiscount'>;
  BulkPricingPercentageDiscount: ParentOf<'BulkPricingPercentageDiscount'>;
  BulkPricingRelativePriceDiscount: ParentOf<'BulkPricingRelativePriceDiscount'>;
  BulkPricingTier: ResolversInterfaceTypes<ResolversParentTypes>['BulkPricingTier'];
  PriceRanges: ParentOf<'PriceRanges'>;
  Prices: ParentOf<'Prices'>;
  Catalog: ParentOf<'Catalog'>;
  CatalogMutations: ParentOf<'CatalogMutations'>;
  CustomField: ParentOf<'CustomField'>;
  CustomFieldConnection: ParentOf<'CustomFieldConnection'>;
  CustomFieldEdge: ParentOf<'CustomFieldEdge'>;
  GiftWrapping: ParentOf<'GiftWrapping'>;
  GiftWrappingConnection: ParentOf<'GiftWrappingConnection'>;
  GiftWrappingEdge: ParentOf<'GiftWrappingEdge'>;
  LinkedProduct: ParentOf<'LinkedProduct'>;
  Product: ParentOf<'Product'>;
  ProductAvailability: ResolversInterfaceTypes<ResolversParentTypes>['ProductAvailability'];
  ProductAvailable: ParentOf<'ProductAvailable'>;
  ProductConnection: ParentOf<'ProductConnection'>;
  ProductEdge: ParentOf<'ProductEdge'>;
  ProductPreOrder: ParentOf<'ProductPreOrder'>;
  ProductUnavailable: ParentOf<'ProductUnavailable'>;
  RelatedProductsConnection: ParentOf<'RelatedProductsConnection'>;
  RelatedProductsEdge: ParentOf<'RelatedProductsEdge'>;
  Variant: ParentOf<'Variant'>;
  VariantConnection: ParentOf<'VariantConnection'>;
  VariantEdge: ParentOf<'VariantEdge'>;
  Video: ParentOf<'Video'>;
  VideoConnection: ParentOf<'VideoConnection'>;
  VideoEdge: ParentOf<'VideoEdge'>;
  CatalogProductOption: ResolversInterfaceTypes<ResolversParentTypes>['CatalogProductOption'];
  CatalogProductOptionValue: ResolversInterfaceTypes<ResolversParentTypes>['CatalogProductOptionValue'];
  CheckboxOption: ParentOf<'CheckboxOption'>;
  DateFieldOption: ParentOf<'DateFieldOption'>;
  FileUploadFieldOption: ParentOf<'FileUploadFieldOption'>;
  MultiLineTextFieldOption: ParentOf<'MultiLineTextFieldOption'>;
  MultipleChoiceOption: ParentOf<'MultipleChoiceOption'>;
  MultipleChoiceOptionValue: ParentOf<'MultipleChoiceOptionValue'>;
  NumberFieldOption: ParentOf<'NumberFieldOption'>;
  OptionConnection: ParentOf<'OptionConnection'>;
  OptionEdge: ParentOf<'OptionEdge'>;
  OptionValueConnection: ParentOf<'OptionValueConnection'>;
  OptionValueEdge: ParentOf<'OptionValueEdge'>;
  OptionValueId: OptionValueId;
  ProductOption: ParentOf<'ProductOption'>;
  ProductOptionConnection: ParentOf<'ProductOptionConnection'>;
  ProductOptionEdge: ParentOf<'ProductOptionEdge'>;
  ProductOptionValue: ParentOf<'ProductOptionValue'>;
  ProductOptionValueConnection: ParentOf<'ProductOptionValueConnection'>;
  ProductOptionValueEdge: ParentOf<'ProductOptionValueEdge'>;
  ProductPickListOptionValue: ParentOf<'ProductPickListOptionValue'>;
  SwatchOptionValue: ParentOf<'SwatchOptionValue'>;
  TextFieldOption: ParentOf<'TextFieldOption'>;
  FeaturedPromotion: ParentOf<'FeaturedPromotion'>;
  FeaturedPromotionConnection: ParentOf<'FeaturedPromotionConnection'>;
  FeaturedPromotionEdge: ParentOf<'FeaturedPromotionEdge'>;
  Promotion: ParentOf<'Promotion'>;
  PromotionBanner: ParentOf<'PromotionBanner'>;
  PromotionBannersFiltersInput: PromotionBannersFiltersInput;
  AddProductReviewError: ResolversUnionTypes<ResolversParentTypes>['AddProductReviewError'];
  AddProductReviewInput: AddProductReviewInput;
  AddProductReviewResult: ParentOf<'AddProductReviewResult'>;
  Author: ParentOf<'Author'>;
  CustomerAlreadyReviewedProductError: ParentOf<'CustomerAlreadyReviewedProductError'>;
  InvalidInputFieldsError: ParentOf<'InvalidInputFieldsError'>;
  NotAuthorizedToAddProductReviewError: ParentOf<'NotAuthorizedToAddProductReviewError'>;
  ProductIdNotFoundError: ParentOf<'ProductIdNotFoundError'>;
  ProductReviewInput: ProductReviewInput;
  ProductReviewsFiltersInput: ProductReviewsFiltersInput;
  ProductReviewsRatingFilterInput: ProductReviewsRatingFilterInput;
  Review: ParentOf<'Review'>;
  ReviewConnection: ParentOf<'ReviewConnection'>;
  ReviewEdge: ParentOf<'ReviewEdge'>;
  Reviews: ParentOf<'Reviews'>;
  UnexpectedAddReviewError: ParentOf<'UnexpectedAddReviewError'>;
  Query: ParentOf<'Query'>;
  Mutation: ParentOf<'Mutation'>;
  Site: ParentOf<'Site'>;
  Channel: ParentOf<'Channel'>;
  Store: ParentOf<'Store'>;
  Storefront: ParentOf<'Storefront'>;
  BrandSearchFilter: ParentOf<'BrandSearchFilter'>;
  BrandSearchFilterItem: ParentOf<'BrandSearchFilterItem'>;
  BrandSearchFilterItemConnection: ParentOf<'BrandSearchFilterItemConnection'>;
  BrandSearchFilterItemEdge: ParentOf<'BrandSearchFilterItemEdge'>;
  CategorySearchFilter: ParentOf<'CategorySearchFilter'>;
  CategorySearchFilterItem: ParentOf<'CategorySearchFilterItem'>;
  CategorySearchFilterItemConnection: ParentOf<'CategorySearchFilterItemConnection'>;
  CategorySearchFilterItemEdge: ParentOf<'CategorySearchFilterItemEdge'>;
  OtherSearchFilter: ParentOf<'OtherSearchFilter'>;
  OtherSearchFilterItem: ParentOf<'OtherSearchFilterItem'>;
  PriceSearchFilter: ParentOf<'PriceSearchFilter'>;
  PriceSearchFilterInput: PriceSearchFilterInput;
  PriceSearchFilterItem: ParentOf<'PriceSearchFilterItem'>;
  ProductAttributeSearchFilter: ParentOf<'ProductAttributeSearchFilter'>;
  ProductAttributeSearchFilterInput: ProductAttributeSearchFilterInput;
  ProductAttributeSearchFilterItem: ParentOf<'ProductAttributeSearchFilterItem'>;
  ProductAttributeSearchFilterItemConnection: ParentOf<'ProductAttributeSearchFilterItemConnection'>;
  ProductAttributeSearchFilterItemEdge: ParentOf<'ProductAttributeSearchFilterItemEdge'>;
  RatingSearchFilter: ParentOf<'RatingSearchFilter'>;
  RatingSearchFilterInput: RatingSearchFilterInput;
  RatingSearchFilterItem: ParentOf<'RatingSearchFilterItem'>;
  RatingSearchFilterItemConnection: ParentOf<'RatingSearchFilterItemConnection'>;
  RatingSearchFilterItemEdge: ParentOf<'RatingSearchFilterItemEdge'>;
  Search: ParentOf<'Search'>;
  SearchProductEventInput: SearchProductEventInput;
  SearchProductEventResult: ParentOf<'SearchProductEventResult'>;
  SearchProductFilter: ResolversInterfaceTypes<ResolversParentTypes>['SearchProductFilter'];
  SearchProductFilterConnection: ParentOf<'SearchProductFilterConnection'>;
  SearchProductFilterEdge: ParentOf<'SearchProductFilterEdge'>;
  SearchProductSuggestion: ParentOf<'SearchProductSuggestion'>;
  SearchProductSuggestionResult: ParentOf<'SearchProductSuggestionResult'>;
  SearchProducts: ParentOf<'SearchProducts'>;
  SearchProductsFiltersInput: SearchProductsFiltersInput;
  SearchQueries: ParentOf<'SearchQueries'>;
  ShopByPriceConnection: ParentOf<'ShopByPriceConnection'>;
  ShopByPriceEdge: ParentOf<'ShopByPriceEdge'>;
  ShopByPriceRange: ParentOf<'ShopByPriceRange'>;
  SubCategorySearchFilterItem: ParentOf<'SubCategorySearchFilterItem'>;
  SubCategorySearchFilterItemConnection: ParentOf<'SubCategorySearchFilterItemConnection'>;
  SubCategorySearchFilterItemEdge: ParentOf<'SubCategorySearchFilterItemEdge'>;
  GenerateSessionSyncTokenCartNotFound: ParentOf<'GenerateSessionSyncTokenCartNotFound'>;
  GenerateSessionSyncTokenData: ParentOf<'GenerateSessionSyncTokenData'>;
  GenerateSessionSyncTokenError: ResolversUnionTypes<ResolversParentTypes>['GenerateSessionSyncTokenError'];
  GenerateSessionSyncTokenResult: ParentOf<'GenerateSessionSyncTokenResult'>;
  InvalidSessionSyncJwtError: ParentOf<'InvalidSessionSyncJwtError'>;
  JwtTokenExpiredError: ParentOf<'JwtTokenExpiredError'>;
  PaymentWalletDataInput: PaymentWalletDataInput;
  SessionSyncJwtContent: ParentOf<'SessionSyncJwtContent'>;
  ValidateSessionSyncJwtAnalytics: ParentOf<'ValidateSessionSyncJwtAnalytics'>;
  ValidateSessionSyncJwtAnalyticsConsent: ParentOf<'ValidateSessionSyncJwtAnalyticsConsent'>;
  ValidateSessionSyncJwtAnalyticsInitiator: ParentOf<'ValidateSessionSyncJwtAnalyticsInitiator'>;
  ValidateSessionSyncJwtAnalyticsRequest: ParentOf<'ValidateSessionSyncJwtAnalyticsRequest'>;
  ValidateSessionSyncJwtError: ResolversUnionTypes<ResolversParentTypes>['ValidateSessionSyncJwtError'];
  ValidateSessionSyncJwtResult: ParentOf<'ValidateSessionSyncJwtResult'>;
  CheckoutSettings: ParentOf<'CheckoutSettings'>;
  ContactField: ParentOf<'ContactField'>;
  CurrencySettings: ParentOf<'CurrencySettings'>;
  CustomAmountGiftCertificateSettings: ParentOf<'CustomAmountGiftCertificateSettings'>;
  CustomersSettings: ParentOf<'CustomersSettings'>;
  FixedAmountGiftCertificateSettings: ParentOf<'FixedAmountGiftCertificateSettings'>;
  GiftCertificateExpirySettings: ParentOf<'GiftCertificateExpirySettings'>;
  GiftCertificateSettings: ResolversInterfaceTypes<ResolversParentTypes>['GiftCertificateSettings'];
  HstsSettings: ParentOf<'HstsSettings'>;
  InactivitySettings: ParentOf<'InactivitySettings'>;
  InventorySettings: ParentOf<'InventorySettings'>;
  LogoField: ParentOf<'LogoField'>;
  NewsletterSettings: ParentOf<'NewsletterSettings'>;
  PasswordComplexitySettings: ParentOf<'PasswordComplexitySettings'>;
  PrivacySettings: ParentOf<'PrivacySettings'>;
  ReCaptchaSettings: ParentOf<'ReCaptchaSettings'>;
  ReviewsSettings: ParentOf<'ReviewsSettings'>;
  ScriptHash: ParentOf<'ScriptHash'>;
  SecuritySettings: ParentOf<'SecuritySettings'>;
  Settings: ParentOf<'Settings'>;
  SocialMediaLink: ParentOf<'SocialMediaLink'>;
  StoreImageLogo: ParentOf<'StoreImageLogo'>;
  StoreLogo: ResolversUnionTypes<ResolversParentTypes>['StoreLogo'];
  StoreTextLogo: ParentOf<'StoreTextLogo'>;
  TaxDisplaySettings: ParentOf<'TaxDisplaySettings'>;
  Locale: ParentOf<'Locale'>;
  LocaleAlternate: ParentOf<'LocaleAlternate'>;
  LocaleAlternateConnection: ParentOf<'LocaleAlternateConnection'>;
  LocaleAlternateEdge: ParentOf<'LocaleAlternateEdge'>;
  LocaleInvalidError: ParentOf<'LocaleInvalidError'>;
  ShopperLocale: ParentOf<'ShopperLocale'>;
  ShopperPreferences: ParentOf<'ShopperPreferences'>;
  AddWishlistItemsInput: AddWishlistItemsInput;
  AddWishlistItemsResult: ParentOf<'AddWishlistItemsResult'>;
  CreateWishlistInput: CreateWishlistInput;
  CreateWishlistResult: ParentOf<'CreateWishlistResult'>;
  DeleteWishlistItemsInput: DeleteWishlistItemsInput;
  DeleteWishlistItemsResult: ParentOf<'DeleteWishlistItemsResult'>;
  DeleteWishlistResult: ParentOf<'DeleteWishlistResult'>;
  DeleteWishlistsInput: DeleteWishlistsInput;
  PublicWishlist: ParentOf<'PublicWishlist'>;
  UpdateWishlistInput: UpdateWishlistInput;
  UpdateWishlistResult: ParentOf<'UpdateWishlistResult'>;
  Wishlist: ParentOf<'Wishlist'>;
  WishlistConnection: ParentOf<'WishlistConnection'>;
  WishlistEdge: ParentOf<'WishlistEdge'>;
  WishlistFiltersInput: WishlistFiltersInput;
  WishlistItem: ParentOf<'WishlistItem'>;
  WishlistItemConnection: ParentOf<'WishlistItemConnection'>;
  WishlistItemEdge: ParentOf<'WishlistItemEdge'>;
  WishlistItemInput: WishlistItemInput;
  WishlistItemsFiltersInput: WishlistItemsFiltersInput;
  WishlistMutations: ParentOf<'WishlistMutations'>;
  WishlistUpdateDataInput: WishlistUpdateDataInput;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type AccessScopeDirectiveArgs = {
  scopes: ReadonlyArray<TokenScope>;
};

export type AccessScopeDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = AccessScopeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShopperPreferencesDirectiveArgs = {
  locale?: Maybe<Scalars['String']['input']>;
  displayCurrencyCode?: Maybe<Scalars['String']['input']>;
};

export type ShopperPreferencesDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = ShopperPreferencesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AnalyticsMutationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AnalyticsMutations'] = ResolversParentTypes['AnalyticsMutations']> = {
  productViewedEvent?: Resolver<ResolversTypes['ProductViewedEventResult'], ParentType, ContextType, RequireFields<AnalyticsMutationsProductViewedEventArgs, 'input'>>;
  pageViewedEvent?: Resolver<ResolversTypes['PageViewedEventResult'], ParentType, ContextType, RequireFields<AnalyticsMutationsPageViewedEventArgs, 'input'>>;
  visitStartedEvent?: Resolver<ResolversTypes['VisitStartedEventResult'], ParentType, ContextType, RequireFields<AnalyticsMutationsVisitStartedEventArgs, 'input'>>;
  searchProductEvent?: Resolver<ResolversTypes['SearchProductEventResult'], ParentType, ContextType, RequireFields<AnalyticsMutationsSearchProductEventArgs, 'input'>>;
};

export type Ga4ProviderResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GA4Provider'] = ResolversParentTypes['GA4Provider']> = {
  tagId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetaPixelProviderResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MetaPixelProvider'] = ResolversParentTypes['MetaPixelProvider']> = {
  pixelId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageViewedEventResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageViewedEventResult'] = ResolversParentTypes['PageViewedEventResult']> = {
  executed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductViewedEventResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductViewedEventResult'] = ResolversParentTypes['ProductViewedEventResult']> = {
  executed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SegmentProviderResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SegmentProvider'] = ResolversParentTypes['SegmentProvider']> = {
  writeKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitStartedEventResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VisitStartedEventResult'] = ResolversParentTypes['VisitStartedEventResult']> = {
  executed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WebAnalyticsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WebAnalytics'] = ResolversParentTypes['WebAnalytics']> = {
  ga4?: Resolver<Maybe<ResolversTypes['GA4Provider']>, ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['SegmentProvider']>, ParentType, ContextType>;
  metaPixel?: Resolver<Maybe<ResolversTypes['MetaPixelProvider']>, ParentType, ContextType>;
};

export type BrandResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defaultImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  pageTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metaDesc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metaKeywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  seo?: Resolver<ResolversTypes['SeoDetails'], ParentType, ContextType>;
  searchKeywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<BrandProductsArgs>>;
  metafields?: Resolver<ResolversTypes['MetafieldConnection'], ParentType, ContextType, RequireFields<BrandMetafieldsArgs, 'namespace' | 'keys'>>;
  locales?: Resolver<ResolversTypes['LocaleAlternateConnection'], ParentType, ContextType, Partial<BrandLocalesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrandConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BrandConnection'] = ResolversParentTypes['BrandConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BrandEdge']>>, ParentType, ContextType>;
};

export type BrandEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BrandEdge'] = ResolversParentTypes['BrandEdge']> = {
  node?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PopularBrandConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PopularBrandConnection'] = ResolversParentTypes['PopularBrandConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PopularBrandEdge']>>, ParentType, ContextType>;
};

export type PopularBrandEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PopularBrandEdge'] = ResolversParentTypes['PopularBrandEdge']> = {
  node?: Resolver<ResolversTypes['PopularBrandType'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PopularBrandTypeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PopularBrandType'] = ResolversParentTypes['PopularBrandType']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayCurrencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isTaxIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  baseAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  baseAmountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountedAmountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['CartDiscount']>, ParentType, ContextType>;
  lineItems?: Resolver<ResolversTypes['CartLineItems'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metafields?: Resolver<ResolversTypes['MetafieldConnection'], ParentType, ContextType, RequireFields<CartMetafieldsArgs, 'namespace' | 'keys'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartBulkPriceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartBulkPrice'] = ResolversParentTypes['CartBulkPrice']> = {
  basePrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountPercentage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  basePriceInTransactionalCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  basePriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountAmountInTransactionalCurrency?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountAmountInDisplayCurrency?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type CartCustomItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartCustomItem'] = ResolversParentTypes['CartCustomItem']> = {
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  listPriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extendedListPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extendedListPriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CartDigitalItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartDigitalItem'] = ResolversParentTypes['CartDigitalItem']> = {
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productEntityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isMutable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isTaxable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['CartDiscount']>, ParentType, ContextType>;
  discountedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountedAmountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  couponAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  couponAmountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  listPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  listPriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  originalPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  originalPriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  salePrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  salePriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extendedListPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extendedListPriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extendedSalePrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extendedSalePriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extendedComparisonPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extendedComparisonPriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  comparisonPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  comparisonPriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  retailPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  retailPriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxTotalInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  selectedOptions?: Resolver<ReadonlyArray<ResolversTypes['CartSelectedOption']>, ParentType, ContextType>;
  addedByAttributeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stockPosition?: Resolver<Maybe<ResolversTypes['CartItemStockPosition']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  baseCatalogProduct?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  catalogProductWithOptionSelections?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  bulkPrice?: Resolver<Maybe<ResolversTypes['CartBulkPrice']>, ParentType, ContextType>;
};

export type CartDiscountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartDiscount'] = ResolversParentTypes['CartDiscount']> = {
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discountedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountedAmountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CartGiftCertificateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartGiftCertificate'] = ResolversParentTypes['CartGiftCertificate']> = {
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['CartGiftCertificateTheme'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isTaxable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['CartGiftCertificateSender'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['CartGiftCertificateRecipient'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CartGiftCertificateRecipientResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartGiftCertificateRecipient'] = ResolversParentTypes['CartGiftCertificateRecipient']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CartGiftCertificateSenderResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartGiftCertificateSender'] = ResolversParentTypes['CartGiftCertificateSender']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CartGiftWrappingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartGiftWrapping'] = ResolversParentTypes['CartGiftWrapping']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CartItemStockPositionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartItemStockPosition'] = ResolversParentTypes['CartItemStockPosition']> = {
  quantityOnHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantityBackordered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantityOutOfStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backorderMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CartLineItemsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartLineItems'] = ResolversParentTypes['CartLineItems']> = {
  physicalItems?: Resolver<ReadonlyArray<ResolversTypes['CartPhysicalItem']>, ParentType, ContextType>;
  digitalItems?: Resolver<ReadonlyArray<ResolversTypes['CartDigitalItem']>, ParentType, ContextType>;
  giftCertificates?: Resolver<ReadonlyArray<ResolversTypes['CartGiftCertificate']>, ParentType, ContextType>;
  customItems?: Resolver<ReadonlyArray<ResolversTypes['CartCustomItem']>, ParentType, ContextType>;
  totalQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CartPhysicalItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartPhysicalItem'] = ResolversParentTypes['CartPhysicalItem']> = {
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productEntityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowGiftWrapping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isTaxable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMutable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['CartDiscount']>, ParentType, ContextType>;
  discountedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountedAmountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  couponAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  couponAmountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  listPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  listPriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  originalPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  originalPriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  salePrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  salePriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extendedListPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extendedListPriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extendedComparisonPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extendedComparisonPriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  comparisonPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  comparisonPriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extendedSalePrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extendedSalePriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  retailPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  retailPriceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxTotalInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isShippingRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  selectedOptions?: Resolver<ReadonlyArray<ResolversTypes['CartSelectedOption']>, ParentType, ContextType>;
  addedByAttributeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  giftWrapping?: Resolver<Maybe<ResolversTypes['CartGiftWrapping']>, ParentType, ContextType>;
  stockPosition?: Resolver<Maybe<ResolversTypes['CartItemStockPosition']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  baseCatalogProduct?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  catalogProductWithOptionSelections?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  bulkPrice?: Resolver<Maybe<ResolversTypes['CartBulkPrice']>, ParentType, ContextType>;
};

export type CartSelectedCheckboxOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartSelectedCheckboxOption'] = ResolversParentTypes['CartSelectedCheckboxOption']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueEntityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartSelectedDateFieldOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartSelectedDateFieldOption'] = ResolversParentTypes['CartSelectedDateFieldOption']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  attributeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartSelectedFileUploadOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartSelectedFileUploadOption'] = ResolversParentTypes['CartSelectedFileUploadOption']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attributeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartSelectedMultiLineTextFieldOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartSelectedMultiLineTextFieldOption'] = ResolversParentTypes['CartSelectedMultiLineTextFieldOption']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attributeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartSelectedMultipleChoiceOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartSelectedMultipleChoiceOption'] = ResolversParentTypes['CartSelectedMultipleChoiceOption']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueEntityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartSelectedNumberFieldOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartSelectedNumberFieldOption'] = ResolversParentTypes['CartSelectedNumberFieldOption']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  attributeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartSelectedOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartSelectedOption'] = ResolversParentTypes['CartSelectedOption']> = {
  __resolveType: TypeResolveFn<'CartSelectedCheckboxOption' | 'CartSelectedDateFieldOption' | 'CartSelectedFileUploadOption' | 'CartSelectedMultiLineTextFieldOption' | 'CartSelectedMultipleChoiceOption' | 'CartSelectedNumberFieldOption' | 'CartSelectedTextFieldOption', ParentType, ContextType>;
};

export type CartSelectedTextFieldOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartSelectedTextFieldOption'] = ResolversParentTypes['CartSelectedTextFieldOption']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attributeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddCartLineItemsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddCartLineItemsResult'] = ResolversParentTypes['AddCartLineItemsResult']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
};

export type AssignCartToCustomerResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssignCartToCustomerResult'] = ResolversParentTypes['AssignCartToCustomerResult']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
};

export type CartErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartError'] = ResolversParentTypes['CartError']> = {
  code?: Resolver<ResolversTypes['CartErrorCode'], ParentType, ContextType>;
  context?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckoutErrorContext']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineItemErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartLineItemError'] = ResolversParentTypes['CartLineItemError']> = {
  code?: Resolver<ResolversTypes['CartErrorCode'], ParentType, ContextType>;
  context?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckoutErrorContext']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartMutationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartMutations'] = ResolversParentTypes['CartMutations']> = {
  createCart?: Resolver<Maybe<ResolversTypes['CreateCartResult']>, ParentType, ContextType, RequireFields<CartMutationsCreateCartArgs, 'input'>>;
  deleteCart?: Resolver<Maybe<ResolversTypes['DeleteCartResult']>, ParentType, ContextType, RequireFields<CartMutationsDeleteCartArgs, 'input'>>;
  addCartLineItems?: Resolver<Maybe<ResolversTypes['AddCartLineItemsResult']>, ParentType, ContextType, RequireFields<CartMutationsAddCartLineItemsArgs, 'input'>>;
  updateCartLineItem?: Resolver<Maybe<ResolversTypes['UpdateCartLineItemResult']>, ParentType, ContextType, RequireFields<CartMutationsUpdateCartLineItemArgs, 'input'>>;
  deleteCartLineItem?: Resolver<Maybe<ResolversTypes['DeleteCartLineItemResult']>, ParentType, ContextType, RequireFields<CartMutationsDeleteCartLineItemArgs, 'input'>>;
  updateCartCurrency?: Resolver<Maybe<ResolversTypes['UpdateCartCurrencyResult']>, ParentType, ContextType, RequireFields<CartMutationsUpdateCartCurrencyArgs, 'input'>>;
  assignCartToCustomer?: Resolver<Maybe<ResolversTypes['AssignCartToCustomerResult']>, ParentType, ContextType, RequireFields<CartMutationsAssignCartToCustomerArgs, 'input'>>;
  unassignCartFromCustomer?: Resolver<Maybe<ResolversTypes['UnassignCartFromCustomerResult']>, ParentType, ContextType, RequireFields<CartMutationsUnassignCartFromCustomerArgs, 'input'>>;
  createCartMetafield?: Resolver<ResolversTypes['CreateCartMetafieldResult'], ParentType, ContextType, RequireFields<CartMutationsCreateCartMetafieldArgs, 'input'>>;
  updateCartMetafield?: Resolver<ResolversTypes['UpdateCartMetafieldResult'], ParentType, ContextType, RequireFields<CartMutationsUpdateCartMetafieldArgs, 'input'>>;
  deleteCartMetafield?: Resolver<ResolversTypes['DeleteCartMetafieldResult'], ParentType, ContextType, RequireFields<CartMutationsDeleteCartMetafieldArgs, 'input'>>;
  createCartRedirectUrls?: Resolver<ResolversTypes['CreateCartRedirectUrlsResult'], ParentType, ContextType, Partial<CartMutationsCreateCartRedirectUrlsArgs>>;
  updateCartLocale?: Resolver<Maybe<ResolversTypes['UpdateCartLocaleResult']>, ParentType, ContextType, RequireFields<CartMutationsUpdateCartLocaleArgs, 'input'>>;
};

export type CartRedirectUrlsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartRedirectUrls'] = ResolversParentTypes['CartRedirectUrls']> = {
  redirectedCheckoutUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  embeddedCheckoutUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalCheckoutUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateCartMetafieldErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateCartMetafieldError'] = ResolversParentTypes['CreateCartMetafieldError']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'AlreadyExistsError' | 'ValidationError' | 'LimitExceededError', ParentType, ContextType>;
};

export type CreateCartMetafieldResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateCartMetafieldResult'] = ResolversParentTypes['CreateCartMetafieldResult']> = {
  metafield?: Resolver<Maybe<ResolversTypes['Metafields']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateCartMetafieldError']>, ParentType, ContextType>;
};

export type CreateCartRedirectUrlsErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateCartRedirectUrlsError'] = ResolversParentTypes['CreateCartRedirectUrlsError']> = {
  __resolveType: TypeResolveFn<'NotFoundError', ParentType, ContextType>;
};

export type CreateCartRedirectUrlsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateCartRedirectUrlsResult'] = ResolversParentTypes['CreateCartRedirectUrlsResult']> = {
  redirectUrls?: Resolver<Maybe<ResolversTypes['CartRedirectUrls']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateCartRedirectUrlsError']>, ParentType, ContextType>;
};

export type CreateCartResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateCartResult'] = ResolversParentTypes['CreateCartResult']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
};

export type DeleteCartLineItemResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteCartLineItemResult'] = ResolversParentTypes['DeleteCartLineItemResult']> = {
  deletedLineItemEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  deletedCartEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeleteCartMetafieldErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteCartMetafieldError'] = ResolversParentTypes['DeleteCartMetafieldError']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'ValidationError' | 'NotAuthorisedError', ParentType, ContextType>;
};

export type DeleteCartMetafieldResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteCartMetafieldResult'] = ResolversParentTypes['DeleteCartMetafieldResult']> = {
  deletedMetafieldEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeleteCartMetafieldError']>, ParentType, ContextType>;
};

export type DeleteCartResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteCartResult'] = ResolversParentTypes['DeleteCartResult']> = {
  deletedCartEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnassignCartFromCustomerResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnassignCartFromCustomerResult'] = ResolversParentTypes['UnassignCartFromCustomerResult']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
};

export type UpdateCartCurrencyResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCartCurrencyResult'] = ResolversParentTypes['UpdateCartCurrencyResult']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
};

export type UpdateCartLineItemResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCartLineItemResult'] = ResolversParentTypes['UpdateCartLineItemResult']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
};

export type UpdateCartLocaleErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCartLocaleError'] = ResolversParentTypes['UpdateCartLocaleError']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'LocaleInvalidError', ParentType, ContextType>;
};

export type UpdateCartLocaleResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCartLocaleResult'] = ResolversParentTypes['UpdateCartLocaleResult']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateCartLocaleError']>, ParentType, ContextType>;
};

export type UpdateCartMetafieldErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCartMetafieldError'] = ResolversParentTypes['UpdateCartMetafieldError']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'AlreadyExistsError' | 'ValidationError' | 'NotAuthorisedError', ParentType, ContextType>;
};

export type UpdateCartMetafieldResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCartMetafieldResult'] = ResolversParentTypes['UpdateCartMetafieldResult']> = {
  metafield?: Resolver<Maybe<ResolversTypes['Metafields']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateCartMetafieldError']>, ParentType, ContextType>;
};

export type BreadcrumbResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Breadcrumb'] = ResolversParentTypes['Breadcrumb']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BreadcrumbConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BreadcrumbConnection'] = ResolversParentTypes['BreadcrumbConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BreadcrumbEdge']>>, ParentType, ContextType>;
};

export type BreadcrumbEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BreadcrumbEdge'] = ResolversParentTypes['BreadcrumbEdge']> = {
  node?: Resolver<ResolversTypes['Breadcrumb'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defaultImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  breadcrumbs?: Resolver<ResolversTypes['BreadcrumbConnection'], ParentType, ContextType, RequireFields<CategoryBreadcrumbsArgs, 'depth'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<CategoryProductsArgs>>;
  metafields?: Resolver<ResolversTypes['MetafieldConnection'], ParentType, ContextType, RequireFields<CategoryMetafieldsArgs, 'namespace' | 'keys'>>;
  seo?: Resolver<ResolversTypes['SeoDetails'], ParentType, ContextType>;
  shopByPriceRanges?: Resolver<ResolversTypes['ShopByPriceConnection'], ParentType, ContextType, RequireFields<CategoryShopByPriceRangesArgs, 'includeTax'>>;
  defaultProductSort?: Resolver<Maybe<ResolversTypes['CategoryProductSort']>, ParentType, ContextType>;
  locales?: Resolver<ResolversTypes['LocaleAlternateConnection'], ParentType, ContextType, Partial<CategoryLocalesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategoryConnection'] = ResolversParentTypes['CategoryConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CategoryEdge']>>, ParentType, ContextType>;
};

export type CategoryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategoryEdge'] = ResolversParentTypes['CategoryEdge']> = {
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryTreeItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategoryTreeItem'] = ResolversParentTypes['CategoryTreeItem']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  hasChildren?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['CategoryTreeItem']>, ParentType, ContextType>;
};

export type CheckoutResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Checkout'] = ResolversParentTypes['Checkout']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayCurrencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['CheckoutBillingAddress']>, ParentType, ContextType>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  shippingConsignments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckoutShippingConsignment']>>, ParentType, ContextType>;
  shippingCostTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shippingCostTotalInDisplayCurrency?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shippingCostBeforeDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shippingCostBeforeDiscountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  comparisonShippingCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  comparisonShippingCostInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  giftWrappingCostTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  giftWrappingCostTotalInDisplayCurrency?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  handlingCostTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  handlingCostTotalInDisplayCurrency?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxTotalInDisplayCurrency?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckoutTax']>>, ParentType, ContextType>;
  subtotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  subtotalInDisplayCurrency?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  grandTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  grandTotalInDisplayCurrency?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  customerMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outstandingBalance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  outstandingBalanceInDisplayCurrency?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  coupons?: Resolver<ReadonlyArray<ResolversTypes['CheckoutCoupon']>, ParentType, ContextType>;
  giftCertificates?: Resolver<ReadonlyArray<ResolversTypes['CheckoutGiftCertificate']>, ParentType, ContextType>;
  promotions?: Resolver<ReadonlyArray<ResolversTypes['CheckoutPromotion']>, ParentType, ContextType>;
  fees?: Resolver<ReadonlyArray<ResolversTypes['CheckoutFee']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalDiscountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  displayDiscountTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  displayDiscountTotalInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  orderBasedAutoDiscountTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  orderBasedAutoDiscountTotalInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  manualDiscountTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  manualDiscountTotalInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutAddress'] = ResolversParentTypes['CheckoutAddress']> = {
  __resolveType: TypeResolveFn<'CheckoutBillingAddress' | 'CheckoutConsignmentAddress', ParentType, ContextType>;
};

export type CheckoutAddressCheckboxesCustomFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutAddressCheckboxesCustomField'] = ResolversParentTypes['CheckoutAddressCheckboxesCustomField']> = {
  valueEntityIds?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutAddressCustomFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutAddressCustomField'] = ResolversParentTypes['CheckoutAddressCustomField']> = {
  __resolveType: TypeResolveFn<'CheckoutAddressCheckboxesCustomField' | 'CheckoutAddressDateCustomField' | 'CheckoutAddressMultipleChoiceCustomField' | 'CheckoutAddressNumberCustomField' | 'CheckoutAddressPasswordCustomField' | 'CheckoutAddressTextFieldCustomField', ParentType, ContextType>;
};

export type CheckoutAddressDateCustomFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutAddressDateCustomField'] = ResolversParentTypes['CheckoutAddressDateCustomField']> = {
  date?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutAddressMultipleChoiceCustomFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutAddressMultipleChoiceCustomField'] = ResolversParentTypes['CheckoutAddressMultipleChoiceCustomField']> = {
  valueEntityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutAddressNumberCustomFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutAddressNumberCustomField'] = ResolversParentTypes['CheckoutAddressNumberCustomField']> = {
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutAddressPasswordCustomFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutAddressPasswordCustomField'] = ResolversParentTypes['CheckoutAddressPasswordCustomField']> = {
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutAddressTextFieldCustomFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutAddressTextFieldCustomField'] = ResolversParentTypes['CheckoutAddressTextFieldCustomField']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutAvailableShippingOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutAvailableShippingOption'] = ResolversParentTypes['CheckoutAvailableShippingOption']> = {
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transitTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isRecommended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  costAfterDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costAfterDiscountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CheckoutBillingAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutBillingAddress'] = ResolversParentTypes['CheckoutBillingAddress']> = {
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateOrProvince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateOrProvinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CheckoutAddressCustomField']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutConsignmentAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutConsignmentAddress'] = ResolversParentTypes['CheckoutConsignmentAddress']> = {
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateOrProvince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateOrProvinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CheckoutAddressCustomField']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutCouponResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutCoupon'] = ResolversParentTypes['CheckoutCoupon']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promotionEntityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  couponType?: Resolver<Maybe<ResolversTypes['CouponType']>, ParentType, ContextType>;
  discountedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountedAmountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CouponStatus']>, ParentType, ContextType>;
  hasMaxLimitReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CheckoutDiscountAllocationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutDiscountAllocation'] = ResolversParentTypes['CheckoutDiscountAllocation']> = {
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discountedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountedAmountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CheckoutFeeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutFee'] = ResolversParentTypes['CheckoutFee']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feeType?: Resolver<ResolversTypes['FeeType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxClassId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CheckoutGiftCertificateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutGiftCertificate'] = ResolversParentTypes['CheckoutGiftCertificate']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balanceInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  remainingInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  usedInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purchaseDate?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
};

export type CheckoutPromotionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutPromotion'] = ResolversParentTypes['CheckoutPromotion']> = {
  banners?: Resolver<ReadonlyArray<ResolversTypes['CheckoutPromotionBanner']>, ParentType, ContextType>;
  entityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['CheckoutPromotionDiscount']>, ParentType, ContextType>;
};

export type CheckoutPromotionBannerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutPromotionBanner'] = ResolversParentTypes['CheckoutPromotionBanner']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CheckoutPromotionBannerType'], ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['CheckoutPromotionBannerLocation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckoutPromotionDiscountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutPromotionDiscount'] = ResolversParentTypes['CheckoutPromotionDiscount']> = {
  discountedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountedAmountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CheckoutPromotionType']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['CheckoutPromotionTarget']>, ParentType, ContextType>;
  allocations?: Resolver<ReadonlyArray<ResolversTypes['CheckoutDiscountAllocation']>, ParentType, ContextType>;
};

export type CheckoutSelectedShippingOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutSelectedShippingOption'] = ResolversParentTypes['CheckoutSelectedShippingOption']> = {
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transitTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
};

export type CheckoutShippingConsignmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutShippingConsignment'] = ResolversParentTypes['CheckoutShippingConsignment']> = {
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['CheckoutConsignmentAddress'], ParentType, ContextType>;
  availableShippingOptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckoutAvailableShippingOption']>>, ParentType, ContextType>;
  selectedShippingOption?: Resolver<Maybe<ResolversTypes['CheckoutSelectedShippingOption']>, ParentType, ContextType>;
  coupons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckoutCoupon']>>, ParentType, ContextType>;
  shippingCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shippingCostInDisplayCurrency?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shippingCostBeforeDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shippingCostBeforeDiscountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  comparisonShippingCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  comparisonShippingCostInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  handlingCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  handlingCostInDisplayCurrency?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lineItemIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckoutTaxResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutTax'] = ResolversParentTypes['CheckoutTax']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amountInDisplayCurrency?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AddCheckoutBillingAddressResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddCheckoutBillingAddressResult'] = ResolversParentTypes['AddCheckoutBillingAddressResult']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
};

export type AddCheckoutShippingConsignmentsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddCheckoutShippingConsignmentsResult'] = ResolversParentTypes['AddCheckoutShippingConsignmentsResult']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
};

export type ApplyCheckoutCouponResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApplyCheckoutCouponResult'] = ResolversParentTypes['ApplyCheckoutCouponResult']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
};

export type ApplyCheckoutGiftCertificateResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApplyCheckoutGiftCertificateResult'] = ResolversParentTypes['ApplyCheckoutGiftCertificateResult']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
};

export type ApplyCheckoutSpamProtectionResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApplyCheckoutSpamProtectionResult'] = ResolversParentTypes['ApplyCheckoutSpamProtectionResult']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
};

export type CheckoutBillingAddressErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutBillingAddressError'] = ResolversParentTypes['CheckoutBillingAddressError']> = {
  code?: Resolver<ResolversTypes['CheckoutErrorCode'], ParentType, ContextType>;
  context?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckoutErrorContext']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutCouponErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutCouponError'] = ResolversParentTypes['CheckoutCouponError']> = {
  code?: Resolver<ResolversTypes['CheckoutErrorCode'], ParentType, ContextType>;
  context?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckoutErrorContext']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutErrorContextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutErrorContext'] = ResolversParentTypes['CheckoutErrorContext']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckoutMutationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutMutations'] = ResolversParentTypes['CheckoutMutations']> = {
  updateCheckout?: Resolver<Maybe<ResolversTypes['UpdateCheckoutResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsUpdateCheckoutArgs, 'input'>>;
  createCheckout?: Resolver<Maybe<ResolversTypes['CreateCheckoutResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsCreateCheckoutArgs, 'input'>>;
  addCheckoutBillingAddress?: Resolver<Maybe<ResolversTypes['AddCheckoutBillingAddressResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsAddCheckoutBillingAddressArgs, 'input'>>;
  updateCheckoutBillingAddress?: Resolver<Maybe<ResolversTypes['UpdateCheckoutBillingAddressResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsUpdateCheckoutBillingAddressArgs, 'input'>>;
  updateCheckoutCustomerMessage?: Resolver<Maybe<ResolversTypes['UpdateCheckoutCustomerMessageResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsUpdateCheckoutCustomerMessageArgs, 'input'>>;
  selectCheckoutShippingOption?: Resolver<Maybe<ResolversTypes['SelectCheckoutShippingOptionResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsSelectCheckoutShippingOptionArgs, 'input'>>;
  applyCheckoutCoupon?: Resolver<Maybe<ResolversTypes['ApplyCheckoutCouponResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsApplyCheckoutCouponArgs, 'input'>>;
  unapplyCheckoutCoupon?: Resolver<Maybe<ResolversTypes['UnapplyCheckoutCouponResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsUnapplyCheckoutCouponArgs, 'input'>>;
  applyCheckoutGiftCertificate?: Resolver<Maybe<ResolversTypes['ApplyCheckoutGiftCertificateResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsApplyCheckoutGiftCertificateArgs, 'input'>>;
  unapplyCheckoutGiftCertificate?: Resolver<Maybe<ResolversTypes['UnapplyCheckoutGiftCertificateResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsUnapplyCheckoutGiftCertificateArgs, 'input'>>;
  applyCheckoutSpamProtection?: Resolver<Maybe<ResolversTypes['ApplyCheckoutSpamProtectionResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsApplyCheckoutSpamProtectionArgs, 'input'>>;
  addCheckoutShippingConsignments?: Resolver<Maybe<ResolversTypes['AddCheckoutShippingConsignmentsResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsAddCheckoutShippingConsignmentsArgs, 'input'>>;
  updateCheckoutShippingConsignment?: Resolver<Maybe<ResolversTypes['UpdateCheckoutShippingConsignmentResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsUpdateCheckoutShippingConsignmentArgs, 'input'>>;
  deleteCheckoutConsignment?: Resolver<Maybe<ResolversTypes['DeleteCheckoutConsignmentResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsDeleteCheckoutConsignmentArgs, 'input'>>;
  completeCheckout?: Resolver<Maybe<ResolversTypes['CompleteCheckoutResult']>, ParentType, ContextType, RequireFields<CheckoutMutationsCompleteCheckoutArgs, 'input'>>;
};

export type CheckoutShippingConsignmentErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutShippingConsignmentError'] = ResolversParentTypes['CheckoutShippingConsignmentError']> = {
  code?: Resolver<ResolversTypes['CheckoutErrorCode'], ParentType, ContextType>;
  context?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckoutErrorContext']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutTaxErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutTaxError'] = ResolversParentTypes['CheckoutTaxError']> = {
  code?: Resolver<ResolversTypes['CheckoutTaxErrorCode'], ParentType, ContextType>;
  context?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckoutErrorContext']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteCheckoutErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CompleteCheckoutError'] = ResolversParentTypes['CompleteCheckoutError']> = {
  __resolveType: TypeResolveFn<'CartError' | 'CartLineItemError' | 'CheckoutShippingConsignmentError' | 'CheckoutBillingAddressError' | 'CheckoutCouponError' | 'CheckoutTaxError', ParentType, ContextType>;
};

export type CompleteCheckoutResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CompleteCheckoutResult'] = ResolversParentTypes['CompleteCheckoutResult']> = {
  orderEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paymentAccessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CompleteCheckoutError']>, ParentType, ContextType>;
};

export type CreateCheckoutErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateCheckoutError'] = ResolversParentTypes['CreateCheckoutError']> = {
  __resolveType: TypeResolveFn<'CartError' | 'CartLineItemError' | 'CheckoutShippingConsignmentError' | 'CheckoutCouponError' | 'CheckoutTaxError', ParentType, ContextType>;
};

export type CreateCheckoutResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateCheckoutResult'] = ResolversParentTypes['CreateCheckoutResult']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateCheckoutError']>, ParentType, ContextType>;
};

export type DeleteCheckoutConsignmentResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteCheckoutConsignmentResult'] = ResolversParentTypes['DeleteCheckoutConsignmentResult']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
};

export type SelectCheckoutShippingOptionResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SelectCheckoutShippingOptionResult'] = ResolversParentTypes['SelectCheckoutShippingOptionResult']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
};

export type UnapplyCheckoutCouponResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnapplyCheckoutCouponResult'] = ResolversParentTypes['UnapplyCheckoutCouponResult']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
};

export type UnapplyCheckoutGiftCertificateResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnapplyCheckoutGiftCertificateResult'] = ResolversParentTypes['UnapplyCheckoutGiftCertificateResult']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
};

export type UpdateCheckoutBillingAddressResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCheckoutBillingAddressResult'] = ResolversParentTypes['UpdateCheckoutBillingAddressResult']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
};

export type UpdateCheckoutCustomerMessageResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCheckoutCustomerMessageResult'] = ResolversParentTypes['UpdateCheckoutCustomerMessageResult']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
};

export type UpdateCheckoutErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCheckoutError'] = ResolversParentTypes['UpdateCheckoutError']> = {
  __resolveType: TypeResolveFn<'CartError' | 'CartLineItemError' | 'CheckoutShippingConsignmentError' | 'CheckoutBillingAddressError' | 'CheckoutCouponError' | 'CheckoutTaxError', ParentType, ContextType>;
};

export type UpdateCheckoutResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCheckoutResult'] = ResolversParentTypes['UpdateCheckoutResult']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateCheckoutError']>, ParentType, ContextType>;
};

export type UpdateCheckoutShippingConsignmentResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCheckoutShippingConsignmentResult'] = ResolversParentTypes['UpdateCheckoutShippingConsignmentResult']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
};

export interface BigDecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigDecimal'], any> {
  name: 'BigDecimal';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface IpAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IpAddress'], any> {
  name: 'IpAddress';
}

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type AggregatedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Aggregated'] = ResolversParentTypes['Aggregated']> = {
  availableToSell?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  warningLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableOnHand?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  unlimitedBackorder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  availableForBackorder?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type AlreadyExistsErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AlreadyExistsError'] = ResolversParentTypes['AlreadyExistsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectionInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CollectionInfo'] = ResolversParentTypes['CollectionInfo']> = {
  totalItems?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type DateTimeExtendedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DateTimeExtended'] = ResolversParentTypes['DateTimeExtended']> = {
  utc?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DisplayFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DisplayField'] = ResolversParentTypes['DisplayField']> = {
  shortDateFormat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extendedDateFormat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  showProductRating?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DistanceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Distance'] = ResolversParentTypes['Distance']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lengthUnit?: Resolver<ResolversTypes['LengthUnit'], ParentType, ContextType>;
};

export type ErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Error'] = ResolversParentTypes['Error']> = {
  __resolveType: TypeResolveFn<'CartError' | 'CartLineItemError' | 'CheckoutBillingAddressError' | 'CheckoutCouponError' | 'CheckoutShippingConsignmentError' | 'CheckoutTaxError' | 'AlreadyExistsError' | 'LimitExceededError' | 'NotAuthorisedError' | 'NotFoundError' | 'ValidationError' | 'AccountCreationDisabledError' | 'AddressDoesNotExistError' | 'CustomerAddressCreationError' | 'CustomerAddressDeletionError' | 'CustomerAddressUpdateError' | 'CustomerDoesNotExistError' | 'CustomerNotLoggedInError' | 'CustomerRegistrationError' | 'EmailAlreadyInUseError' | 'UnexpectedUpdateCustomerError' | 'CartUnassignInaccessibleError' | 'CartUnassignNotAllowedError' | 'CustomerPasswordError' | 'CreateSubscriberAlreadyExistsError' | 'CreateSubscriberEmailInvalidError' | 'CreateSubscriberFirstNameInvalidError' | 'CreateSubscriberLastNameInvalidError' | 'CreateSubscriberUnexpectedError' | 'RemoveSubscriberEmailInvalidError' | 'RemoveSubscriberUnexpectedError' | 'CreatePaymentWalletIntentGenericError' | 'DeleteStoredPaymentInstrumentError' | 'UpdateStoredPaymentInstrumentError' | 'CustomerAlreadyReviewedProductError' | 'InvalidInputFieldsError' | 'NotAuthorizedToAddProductReviewError' | 'ProductIdNotFoundError' | 'UnexpectedAddReviewError' | 'GenerateSessionSyncTokenCartNotFound' | 'InvalidSessionSyncJwtError' | 'JwtTokenExpiredError' | 'LocaleInvalidError', ParentType, ContextType>;
};

export type ImageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ImageUrlArgs, 'width'>>;
  urlOriginal?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ImageUrlOriginalArgs>>;
  urlTemplate?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ImageUrlTemplateArgs>>;
  altText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImageConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImageConnection'] = ResolversParentTypes['ImageConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImageEdge']>>, ParentType, ContextType>;
};

export type ImageEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImageEdge'] = ResolversParentTypes['ImageEdge']> = {
  node?: Resolver<ResolversTypes['Image'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LimitExceededErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LimitExceededError'] = ResolversParentTypes['LimitExceededError']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetafieldConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MetafieldConnection'] = ResolversParentTypes['MetafieldConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MetafieldEdge']>>, ParentType, ContextType>;
};

export type MetafieldEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MetafieldEdge'] = ResolversParentTypes['MetafieldEdge']> = {
  node?: Resolver<ResolversTypes['Metafields'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetafieldsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Metafields'] = ResolversParentTypes['Metafields']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['BigDecimal'], ParentType, ContextType>;
  formatted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formattedV2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyRangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MoneyRange'] = ResolversParentTypes['MoneyRange']> = {
  min?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Brand' | 'Cart' | 'Category' | 'Checkout' | 'Banner' | 'Blog' | 'BlogIndexPage' | 'BlogPost' | 'ContactPage' | 'NormalPage' | 'RawHtmlPage' | 'Redirect' | 'Order' | 'OrderWithPayments' | 'PaymentWallet' | 'Product' | 'Variant', ParentType, ContextType>;
};

export type NotAuthorisedErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NotAuthorisedError'] = ResolversParentTypes['NotAuthorisedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeoDetailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SeoDetails'] = ResolversParentTypes['SeoDetails']> = {
  pageTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metaDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metaKeywords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UrlFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UrlField'] = ResolversParentTypes['UrlField']> = {
  vanityUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cdnUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkoutUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ValidationErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidationError'] = ResolversParentTypes['ValidationError']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActiveCompanyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ActiveCompany'] = ResolversParentTypes['ActiveCompany']> = {
  addresses?: Resolver<ResolversTypes['CompanyAddressConnection'], ParentType, ContextType, RequireFields<ActiveCompanyAddressesArgs, 'includesExtraFields'>>;
  companyUser?: Resolver<Maybe<ResolversTypes['CompanyUser']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrdersConnection']>, ParentType, ContextType, Partial<ActiveCompanyOrdersArgs>>;
};

export type CompanyAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CompanyAddress'] = ResolversParentTypes['CompanyAddress']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateOrProvince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateOrProvinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDefaultShipping?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDefaultBilling?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isBilling?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isShipping?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  extraFields?: Resolver<ReadonlyArray<ResolversTypes['ExtraFieldValue']>, ParentType, ContextType>;
};

export type CompanyAddressConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CompanyAddressConnection'] = ResolversParentTypes['CompanyAddressConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CompanyAddressEdge']>>, ParentType, ContextType>;
};

export type CompanyAddressEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CompanyAddressEdge'] = ResolversParentTypes['CompanyAddressEdge']> = {
  node?: Resolver<ResolversTypes['CompanyAddress'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompanyMutationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CompanyMutations'] = ResolversParentTypes['CompanyMutations']> = {
  registerCompany?: Resolver<ResolversTypes['RegisterCompanyResult'], ParentType, ContextType, RequireFields<CompanyMutationsRegisterCompanyArgs, 'input'>>;
  updateCompanyUser?: Resolver<ResolversTypes['UpdateCompanyUserResult'], ParentType, ContextType, RequireFields<CompanyMutationsUpdateCompanyUserArgs, 'input'>>;
};

export type CompanyQueriesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CompanyQueries'] = ResolversParentTypes['CompanyQueries']> = {
  addresses?: Resolver<ResolversTypes['CompanyAddressConnection'], ParentType, ContextType, RequireFields<CompanyQueriesAddressesArgs, 'includesExtraFields'>>;
  companyUser?: Resolver<Maybe<ResolversTypes['CompanyUser']>, ParentType, ContextType>;
};

export type CompanyUserResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CompanyUser'] = ResolversParentTypes['CompanyUser']> = {
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formFields?: Resolver<ReadonlyArray<ResolversTypes['CustomerFormFieldValue']>, ParentType, ContextType>;
  extraFields?: Resolver<ReadonlyArray<ResolversTypes['ExtraFieldValue']>, ParentType, ContextType>;
  companyRoleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterCompanyErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterCompanyError'] = ResolversParentTypes['RegisterCompanyError']> = {
  __resolveType: TypeResolveFn<'ValidationError', ParentType, ContextType>;
};

export type RegisterCompanyResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterCompanyResult'] = ResolversParentTypes['RegisterCompanyResult']> = {
  entityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CompanyStatus']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RegisterCompanyError']>, ParentType, ContextType>;
};

export type UpdateCompanyUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCompanyUserError'] = ResolversParentTypes['UpdateCompanyUserError']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UpdateCompanyUserResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCompanyUserResult'] = ResolversParentTypes['UpdateCompanyUserResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateCompanyUserError']>, ParentType, ContextType>;
};

export type BannerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Banner'] = ResolversParentTypes['Banner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['BannerLocation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BannerConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BannerConnection'] = ResolversParentTypes['BannerConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BannerEdge']>>, ParentType, ContextType>;
};

export type BannerEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BannerEdge'] = ResolversParentTypes['BannerEdge']> = {
  node?: Resolver<ResolversTypes['Banner'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BannersResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Banners'] = ResolversParentTypes['Banners']> = {
  homePage?: Resolver<ResolversTypes['BannerConnection'], ParentType, ContextType, Partial<BannersHomePageArgs>>;
  searchPage?: Resolver<ResolversTypes['BannerConnection'], ParentType, ContextType, Partial<BannersSearchPageArgs>>;
  categoryPage?: Resolver<ResolversTypes['CategoryPageBannerConnection'], ParentType, ContextType, RequireFields<BannersCategoryPageArgs, 'categoryEntityId'>>;
  brandPage?: Resolver<ResolversTypes['BrandPageBannerConnection'], ParentType, ContextType, RequireFields<BannersBrandPageArgs, 'brandEntityId'>>;
};

export type BlogResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Blog'] = ResolversParentTypes['Blog']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isVisibleInNavigation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['BlogPostConnection'], ParentType, ContextType, RequireFields<BlogPostsArgs, 'sort'>>;
  post?: Resolver<Maybe<ResolversTypes['BlogPost']>, ParentType, ContextType, RequireFields<BlogPostArgs, 'entityId'>>;
  renderedRegions?: Resolver<ResolversTypes['RenderedRegionsByPageType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlogIndexPageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BlogIndexPage'] = ResolversParentTypes['BlogIndexPage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renderedRegions?: Resolver<ResolversTypes['RenderedRegionsByPageType'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breadcrumbs?: Resolver<ResolversTypes['BreadcrumbConnection'], ParentType, ContextType, RequireFields<BlogIndexPageBreadcrumbsArgs, 'depth'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isVisibleInNavigation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seo?: Resolver<ResolversTypes['SeoDetails'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['PageConnection'], ParentType, ContextType, RequireFields<BlogIndexPageChildrenArgs, 'sortBy'>>;
  locales?: Resolver<ResolversTypes['LocaleAlternateConnection'], ParentType, ContextType, Partial<BlogIndexPageLocalesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlogPostResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BlogPost'] = ResolversParentTypes['BlogPost']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  htmlBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plainTextSummary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BlogPostPlainTextSummaryArgs, 'characterLimit'>>;
  publishedDate?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thumbnailImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  seo?: Resolver<ResolversTypes['SeoDetails'], ParentType, ContextType>;
  renderedRegions?: Resolver<ResolversTypes['RenderedRegionsByPageType'], ParentType, ContextType>;
  locales?: Resolver<ResolversTypes['LocaleAlternateConnection'], ParentType, ContextType, Partial<BlogPostLocalesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlogPostConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BlogPostConnection'] = ResolversParentTypes['BlogPostConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BlogPostEdge']>>, ParentType, ContextType>;
  collectionInfo?: Resolver<Maybe<ResolversTypes['CollectionInfo']>, ParentType, ContextType>;
};

export type BlogPostEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BlogPostEdge'] = ResolversParentTypes['BlogPostEdge']> = {
  node?: Resolver<ResolversTypes['BlogPost'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BlogPostRedirectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BlogPostRedirect'] = ResolversParentTypes['BlogPostRedirect']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrandPageBannerConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BrandPageBannerConnection'] = ResolversParentTypes['BrandPageBannerConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BrandPageBannerEdge']>>, ParentType, ContextType>;
};

export type BrandPageBannerEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BrandPageBannerEdge'] = ResolversParentTypes['BrandPageBannerEdge']> = {
  node?: Resolver<ResolversTypes['Banner'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrandRedirectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BrandRedirect'] = ResolversParentTypes['BrandRedirect']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryPageBannerConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategoryPageBannerConnection'] = ResolversParentTypes['CategoryPageBannerConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CategoryPageBannerEdge']>>, ParentType, ContextType>;
};

export type CategoryPageBannerEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategoryPageBannerEdge'] = ResolversParentTypes['CategoryPageBannerEdge']> = {
  node?: Resolver<ResolversTypes['Banner'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryRedirectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategoryRedirect'] = ResolversParentTypes['CategoryRedirect']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactPageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContactPage'] = ResolversParentTypes['ContactPage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  htmlBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plainTextSummary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContactPagePlainTextSummaryArgs, 'characterLimit'>>;
  contactFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  renderedRegions?: Resolver<ResolversTypes['RenderedRegionsByPageType'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breadcrumbs?: Resolver<ResolversTypes['BreadcrumbConnection'], ParentType, ContextType, RequireFields<ContactPageBreadcrumbsArgs, 'depth'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isVisibleInNavigation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seo?: Resolver<ResolversTypes['SeoDetails'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['PageConnection'], ParentType, ContextType, RequireFields<ContactPageChildrenArgs, 'sortBy'>>;
  locales?: Resolver<ResolversTypes['LocaleAlternateConnection'], ParentType, ContextType, Partial<ContactPageLocalesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Content'] = ResolversParentTypes['Content']> = {
  renderedRegionsByPageType?: Resolver<ResolversTypes['RenderedRegionsByPageType'], ParentType, ContextType, RequireFields<ContentRenderedRegionsByPageTypeArgs, 'pageType'>>;
  renderedRegionsByPageTypeAndEntityId?: Resolver<ResolversTypes['RenderedRegionsByPageType'], ParentType, ContextType, RequireFields<ContentRenderedRegionsByPageTypeAndEntityIdArgs, 'entityId' | 'entityPageType'>>;
  pages?: Resolver<ResolversTypes['PageConnection'], ParentType, ContextType, RequireFields<ContentPagesArgs, 'sortBy'>>;
  page?: Resolver<Maybe<ResolversTypes['WebPage']>, ParentType, ContextType, RequireFields<ContentPageArgs, 'entityId'>>;
  blog?: Resolver<Maybe<ResolversTypes['Blog']>, ParentType, ContextType>;
  banners?: Resolver<Maybe<ResolversTypes['Banners']>, ParentType, ContextType>;
  scripts?: Resolver<ResolversTypes['ScriptTypeConnection'], ParentType, ContextType, Partial<ContentScriptsArgs>>;
};

export type ExternalLinkPageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExternalLinkPage'] = ResolversParentTypes['ExternalLinkPage']> = {
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breadcrumbs?: Resolver<ResolversTypes['BreadcrumbConnection'], ParentType, ContextType, RequireFields<ExternalLinkPageBreadcrumbsArgs, 'depth'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isVisibleInNavigation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seo?: Resolver<ResolversTypes['SeoDetails'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['PageConnection'], ParentType, ContextType, RequireFields<ExternalLinkPageChildrenArgs, 'sortBy'>>;
  locales?: Resolver<ResolversTypes['LocaleAlternateConnection'], ParentType, ContextType, Partial<ExternalLinkPageLocalesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InlineScriptResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InlineScript'] = ResolversParentTypes['InlineScript']> = {
  scriptTag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  consentCategory?: Resolver<ResolversTypes['ScriptConsentCategory'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['ScriptVisibility'], ParentType, ContextType>;
  integrityHashes?: Resolver<ReadonlyArray<ResolversTypes['ScriptHash']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['ScriptLocation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ManualRedirectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ManualRedirect'] = ResolversParentTypes['ManualRedirect']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NormalPageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NormalPage'] = ResolversParentTypes['NormalPage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  htmlBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plainTextSummary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NormalPagePlainTextSummaryArgs, 'characterLimit'>>;
  renderedRegions?: Resolver<ResolversTypes['RenderedRegionsByPageType'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breadcrumbs?: Resolver<ResolversTypes['BreadcrumbConnection'], ParentType, ContextType, RequireFields<NormalPageBreadcrumbsArgs, 'depth'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isVisibleInNavigation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seo?: Resolver<ResolversTypes['SeoDetails'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['PageConnection'], ParentType, ContextType, RequireFields<NormalPageChildrenArgs, 'sortBy'>>;
  locales?: Resolver<ResolversTypes['LocaleAlternateConnection'], ParentType, ContextType, Partial<NormalPageLocalesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageConnection'] = ResolversParentTypes['PageConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PageEdge']>>, ParentType, ContextType>;
};

export type PageEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageEdge'] = ResolversParentTypes['PageEdge']> = {
  node?: Resolver<ResolversTypes['WebPage'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageRedirectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageRedirect'] = ResolversParentTypes['PageRedirect']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductRedirectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductRedirect'] = ResolversParentTypes['ProductRedirect']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RawHtmlPageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RawHtmlPage'] = ResolversParentTypes['RawHtmlPage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  htmlBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plainTextSummary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RawHtmlPagePlainTextSummaryArgs, 'characterLimit'>>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breadcrumbs?: Resolver<ResolversTypes['BreadcrumbConnection'], ParentType, ContextType, RequireFields<RawHtmlPageBreadcrumbsArgs, 'depth'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isVisibleInNavigation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seo?: Resolver<ResolversTypes['SeoDetails'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['PageConnection'], ParentType, ContextType, RequireFields<RawHtmlPageChildrenArgs, 'sortBy'>>;
  locales?: Resolver<ResolversTypes['LocaleAlternateConnection'], ParentType, ContextType, Partial<RawHtmlPageLocalesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedirectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Redirect'] = ResolversParentTypes['Redirect']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RedirectTo'], ParentType, ContextType>;
  toUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedirectToResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RedirectTo'] = ResolversParentTypes['RedirectTo']> = {
  __resolveType: TypeResolveFn<'ManualRedirect' | 'ProductRedirect' | 'BrandRedirect' | 'BlogPostRedirect' | 'CategoryRedirect' | 'PageRedirect', ParentType, ContextType>;
};

export type RegionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RenderedRegionsByPageTypeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RenderedRegionsByPageType'] = ResolversParentTypes['RenderedRegionsByPageType']> = {
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type RouteResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  redirect?: Resolver<Maybe<ResolversTypes['Redirect']>, ParentType, ContextType>;
};

export type ScriptResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Script'] = ResolversParentTypes['Script']> = {
  __resolveType: TypeResolveFn<'InlineScript' | 'SrcScript', ParentType, ContextType>;
};

export type ScriptTypeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScriptTypeConnection'] = ResolversParentTypes['ScriptTypeConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScriptTypeEdge']>>, ParentType, ContextType>;
};

export type ScriptTypeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScriptTypeEdge'] = ResolversParentTypes['ScriptTypeEdge']> = {
  node?: Resolver<ResolversTypes['Script'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SrcScriptResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SrcScript'] = ResolversParentTypes['SrcScript']> = {
  src?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  consentCategory?: Resolver<ResolversTypes['ScriptConsentCategory'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['ScriptVisibility'], ParentType, ContextType>;
  integrityHashes?: Resolver<ReadonlyArray<ResolversTypes['ScriptHash']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['ScriptLocation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitContactUsErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubmitContactUsError'] = ResolversParentTypes['SubmitContactUsError']> = {
  __resolveType: TypeResolveFn<'ValidationError', ParentType, ContextType>;
};

export type SubmitContactUsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubmitContactUsResult'] = ResolversParentTypes['SubmitContactUsResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SubmitContactUsError']>, ParentType, ContextType>;
};

export type WebPageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WebPage'] = ResolversParentTypes['WebPage']> = {
  __resolveType: TypeResolveFn<'BlogIndexPage' | 'ContactPage' | 'ExternalLinkPage' | 'NormalPage' | 'RawHtmlPage', ParentType, ContextType>;
};

export type CountryCurrencyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountryCurrency'] = ResolversParentTypes['CountryCurrency']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CurrencyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Currency'] = ResolversParentTypes['Currency']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['currencyCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flagImage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exchangeRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isTransactional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['CurrencyDisplay'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CurrencyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CurrencyConnection'] = ResolversParentTypes['CurrencyConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CurrencyEdge']>>, ParentType, ContextType>;
};

export type CurrencyDisplayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CurrencyDisplay'] = ResolversParentTypes['CurrencyDisplay']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbolPlacement?: Resolver<ResolversTypes['CurrencySymbolPosition'], ParentType, ContextType>;
  decimalToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thousandsToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimalPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CurrencyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CurrencyEdge'] = ResolversParentTypes['CurrencyEdge']> = {
  node?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountCreationDisabledErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountCreationDisabledError'] = ResolversParentTypes['AccountCreationDisabledError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddCustomerAddressErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddCustomerAddressError'] = ResolversParentTypes['AddCustomerAddressError']> = {
  __resolveType: TypeResolveFn<'CustomerNotLoggedInError' | 'CustomerAddressCreationError' | 'ValidationError', ParentType, ContextType>;
};

export type AddCustomerAddressResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddCustomerAddressResult'] = ResolversParentTypes['AddCustomerAddressResult']> = {
  address?: Resolver<Maybe<ResolversTypes['CustomerAddress']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['AddCustomerAddressError']>, ParentType, ContextType>;
};

export type AddressConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddressConnection'] = ResolversParentTypes['AddressConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AddressEdge']>>, ParentType, ContextType>;
  collectionInfo?: Resolver<Maybe<ResolversTypes['CollectionInfo']>, ParentType, ContextType>;
};

export type AddressDoesNotExistErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddressDoesNotExistError'] = ResolversParentTypes['AddressDoesNotExistError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddressEdge'] = ResolversParentTypes['AddressEdge']> = {
  node?: Resolver<ResolversTypes['CustomerAddress'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customerGroupId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customerGroupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxExemptCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addressCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  storeCredit?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['CustomerAttributes'], ParentType, ContextType>;
  wishlists?: Resolver<ResolversTypes['WishlistConnection'], ParentType, ContextType, Partial<CustomerWishlistsArgs>>;
  formFields?: Resolver<ReadonlyArray<ResolversTypes['CustomerFormFieldValue']>, ParentType, ContextType>;
  addresses?: Resolver<ResolversTypes['AddressConnection'], ParentType, ContextType, Partial<CustomerAddressesArgs>>;
  activeCompany?: Resolver<Maybe<ResolversTypes['ActiveCompany']>, ParentType, ContextType>;
  metafields?: Resolver<ResolversTypes['MetafieldConnection'], ParentType, ContextType, RequireFields<CustomerMetafieldsArgs, 'namespace' | 'keys'>>;
  orders?: Resolver<Maybe<ResolversTypes['OrdersConnection']>, ParentType, ContextType, Partial<CustomerOrdersArgs>>;
  isSubscribedToNewsletter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notificationPreferences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  storedPaymentInstruments?: Resolver<ResolversTypes['StoredPaymentInstrumentConnection'], ParentType, ContextType, Partial<CustomerStoredPaymentInstrumentsArgs>>;
};

export type CustomerAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerAddress'] = ResolversParentTypes['CustomerAddress']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressType?: Resolver<Maybe<ResolversTypes['DestinationAddressType']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateOrProvince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formFields?: Resolver<ReadonlyArray<ResolversTypes['CustomerFormFieldValue']>, ParentType, ContextType>;
};

export type CustomerAddressCreationErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerAddressCreationError'] = ResolversParentTypes['CustomerAddressCreationError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerAddressDeletionErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerAddressDeletionError'] = ResolversParentTypes['CustomerAddressDeletionError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerAddressUpdateErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerAddressUpdateError'] = ResolversParentTypes['CustomerAddressUpdateError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerAttributeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerAttribute'] = ResolversParentTypes['CustomerAttribute']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerAttributesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerAttributes'] = ResolversParentTypes['CustomerAttributes']> = {
  attribute?: Resolver<ResolversTypes['CustomerAttribute'], ParentType, ContextType, RequireFields<CustomerAttributesAttributeArgs, 'entityId'>>;
};

export type CustomerDoesNotExistErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerDoesNotExistError'] = ResolversParentTypes['CustomerDoesNotExistError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerMutationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerMutations'] = ResolversParentTypes['CustomerMutations']> = {
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<CustomerMutationsChangePasswordArgs, 'input'>>;
  requestResetPassword?: Resolver<ResolversTypes['RequestResetPasswordResult'], ParentType, ContextType, RequireFields<CustomerMutationsRequestResetPasswordArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordResult'], ParentType, ContextType, RequireFields<CustomerMutationsResetPasswordArgs, 'input'>>;
  registerCustomer?: Resolver<ResolversTypes['RegisterCustomerResult'], ParentType, ContextType, RequireFields<CustomerMutationsRegisterCustomerArgs, 'input'>>;
  updateCustomer?: Resolver<ResolversTypes['UpdateCustomerResult'], ParentType, ContextType, RequireFields<CustomerMutationsUpdateCustomerArgs, 'input'>>;
  addCustomerAddress?: Resolver<ResolversTypes['AddCustomerAddressResult'], ParentType, ContextType, RequireFields<CustomerMutationsAddCustomerAddressArgs, 'input'>>;
  updateCustomerAddress?: Resolver<ResolversTypes['UpdateCustomerAddressResult'], ParentType, ContextType, RequireFields<CustomerMutationsUpdateCustomerAddressArgs, 'input'>>;
  deleteCustomerAddress?: Resolver<ResolversTypes['DeleteCustomerAddressResult'], ParentType, ContextType, RequireFields<CustomerMutationsDeleteCustomerAddressArgs, 'input'>>;
  deleteStoredPaymentInstrument?: Resolver<Maybe<ResolversTypes['DeleteStoredPaymentInstrumentResult']>, ParentType, ContextType, RequireFields<CustomerMutationsDeleteStoredPaymentInstrumentArgs, 'input'>>;
  updateStoredPaymentInstrument?: Resolver<Maybe<ResolversTypes['UpdateStoredPaymentInstrumentResult']>, ParentType, ContextType, RequireFields<CustomerMutationsUpdateStoredPaymentInstrumentArgs, 'input'>>;
};

export type CustomerNotLoggedInErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerNotLoggedInError'] = ResolversParentTypes['CustomerNotLoggedInError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerRegistrationErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerRegistrationError'] = ResolversParentTypes['CustomerRegistrationError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteCustomerAddressErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteCustomerAddressError'] = ResolversParentTypes['DeleteCustomerAddressError']> = {
  __resolveType: TypeResolveFn<'CustomerNotLoggedInError' | 'CustomerAddressDeletionError', ParentType, ContextType>;
};

export type DeleteCustomerAddressResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteCustomerAddressResult'] = ResolversParentTypes['DeleteCustomerAddressResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeleteCustomerAddressError']>, ParentType, ContextType>;
};

export type EmailAlreadyInUseErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EmailAlreadyInUseError'] = ResolversParentTypes['EmailAlreadyInUseError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterCustomerErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterCustomerError'] = ResolversParentTypes['RegisterCustomerError']> = {
  __resolveType: TypeResolveFn<'EmailAlreadyInUseError' | 'AccountCreationDisabledError' | 'CustomerRegistrationError' | 'ValidationError', ParentType, ContextType>;
};

export type RegisterCustomerResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegisterCustomerResult'] = ResolversParentTypes['RegisterCustomerResult']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RegisterCustomerError']>, ParentType, ContextType>;
};

export type UnexpectedUpdateCustomerErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnexpectedUpdateCustomerError'] = ResolversParentTypes['UnexpectedUpdateCustomerError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateCustomerAddressErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCustomerAddressError'] = ResolversParentTypes['UpdateCustomerAddressError']> = {
  __resolveType: TypeResolveFn<'CustomerNotLoggedInError' | 'AddressDoesNotExistError' | 'CustomerAddressUpdateError' | 'ValidationError', ParentType, ContextType>;
};

export type UpdateCustomerAddressResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCustomerAddressResult'] = ResolversParentTypes['UpdateCustomerAddressResult']> = {
  address?: Resolver<Maybe<ResolversTypes['CustomerAddress']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateCustomerAddressError']>, ParentType, ContextType>;
};

export type UpdateCustomerErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCustomerError'] = ResolversParentTypes['UpdateCustomerError']> = {
  __resolveType: TypeResolveFn<'UnexpectedUpdateCustomerError' | 'EmailAlreadyInUseError' | 'ValidationError' | 'CustomerDoesNotExistError' | 'CustomerNotLoggedInError', ParentType, ContextType>;
};

export type UpdateCustomerResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCustomerResult'] = ResolversParentTypes['UpdateCustomerResult']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateCustomerError']>, ParentType, ContextType>;
};

export type CheckboxesFormFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckboxesFormField'] = ResolversParentTypes['CheckboxesFormField']> = {
  options?: Resolver<ReadonlyArray<ResolversTypes['FormFieldOption']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sortOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  builtInFieldId?: Resolver<Maybe<ResolversTypes['BuiltInFormFieldId']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckboxesFormFieldValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckboxesFormFieldValue'] = ResolversParentTypes['CheckboxesFormFieldValue']> = {
  valueEntityIds?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerFormFieldValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerFormFieldValue'] = ResolversParentTypes['CustomerFormFieldValue']> = {
  __resolveType: TypeResolveFn<'CheckboxesFormFieldValue' | 'DateFormFieldValue' | 'MultilineTextFormFieldValue' | 'MultipleChoiceFormFieldValue' | 'NumberFormFieldValue' | 'PasswordFormFieldValue' | 'TextFormFieldValue', ParentType, ContextType>;
};

export type DateFormFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DateFormField'] = ResolversParentTypes['DateFormField']> = {
  defaultDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maxDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sortOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  builtInFieldId?: Resolver<Maybe<ResolversTypes['BuiltInFormFieldId']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DateFormFieldValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DateFormFieldValue'] = ResolversParentTypes['DateFormFieldValue']> = {
  date?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtraFieldValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExtraFieldValue'] = ResolversParentTypes['ExtraFieldValue']> = {
  __resolveType: TypeResolveFn<'MultilineTextExtraFieldValue' | 'MultipleChoiceExtraFieldValue' | 'NumberExtraFieldValue' | 'TextExtraFieldValue', ParentType, ContextType>;
};

export type FormFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormField'] = ResolversParentTypes['FormField']> = {
  __resolveType: TypeResolveFn<'CheckboxesFormField' | 'DateFormField' | 'MultilineTextFormField' | 'NumberFormField' | 'PasswordFormField' | 'PicklistFormField' | 'PicklistOrTextFormField' | 'RadioButtonsFormField' | 'TextFormField', ParentType, ContextType>;
};

export type FormFieldOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormFieldOption'] = ResolversParentTypes['FormFieldOption']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormFieldsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FormFields'] = ResolversParentTypes['FormFields']> = {
  customer?: Resolver<ReadonlyArray<ResolversTypes['FormField']>, ParentType, ContextType, RequireFields<FormFieldsCustomerArgs, 'sortBy'>>;
  shippingAddress?: Resolver<ReadonlyArray<ResolversTypes['FormField']>, ParentType, ContextType, RequireFields<FormFieldsShippingAddressArgs, 'sortBy'>>;
  billingAddress?: Resolver<ReadonlyArray<ResolversTypes['FormField']>, ParentType, ContextType, RequireFields<FormFieldsBillingAddressArgs, 'sortBy'>>;
};

export type MultilineTextExtraFieldValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MultilineTextExtraFieldValue'] = ResolversParentTypes['MultilineTextExtraFieldValue']> = {
  multilineText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fieldEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MultilineTextFormFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MultilineTextFormField'] = ResolversParentTypes['MultilineTextFormField']> = {
  defaultText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sortOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  builtInFieldId?: Resolver<Maybe<ResolversTypes['BuiltInFormFieldId']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MultilineTextFormFieldValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MultilineTextFormFieldValue'] = ResolversParentTypes['MultilineTextFormFieldValue']> = {
  multilineText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MultipleChoiceExtraFieldValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MultipleChoiceExtraFieldValue'] = ResolversParentTypes['MultipleChoiceExtraFieldValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fieldEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MultipleChoiceFormFieldValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MultipleChoiceFormFieldValue'] = ResolversParentTypes['MultipleChoiceFormFieldValue']> = {
  valueEntityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NumberExtraFieldValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NumberExtraFieldValue'] = ResolversParentTypes['NumberExtraFieldValue']> = {
  number?: Resolver<ResolversTypes['BigDecimal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fieldEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NumberFormFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NumberFormField'] = ResolversParentTypes['NumberFormField']> = {
  defaultNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sortOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  builtInFieldId?: Resolver<Maybe<ResolversTypes['BuiltInFormFieldId']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NumberFormFieldValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NumberFormFieldValue'] = ResolversParentTypes['NumberFormFieldValue']> = {
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordFormFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PasswordFormField'] = ResolversParentTypes['PasswordFormField']> = {
  defaultText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sortOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  builtInFieldId?: Resolver<Maybe<ResolversTypes['BuiltInFormFieldId']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordFormFieldValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PasswordFormFieldValue'] = ResolversParentTypes['PasswordFormFieldValue']> = {
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PicklistFormFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PicklistFormField'] = ResolversParentTypes['PicklistFormField']> = {
  choosePrefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['FormFieldOption']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sortOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  builtInFieldId?: Resolver<Maybe<ResolversTypes['BuiltInFormFieldId']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PicklistOrTextFormFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PicklistOrTextFormField'] = ResolversParentTypes['PicklistOrTextFormField']> = {
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  picklistPrefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sortOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  builtInFieldId?: Resolver<Maybe<ResolversTypes['BuiltInFormFieldId']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RadioButtonsFormFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RadioButtonsFormField'] = ResolversParentTypes['RadioButtonsFormField']> = {
  options?: Resolver<ReadonlyArray<ResolversTypes['FormFieldOption']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sortOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  builtInFieldId?: Resolver<Maybe<ResolversTypes['BuiltInFormFieldId']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextExtraFieldValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TextExtraFieldValue'] = ResolversParentTypes['TextExtraFieldValue']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fieldEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextFormFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TextFormField'] = ResolversParentTypes['TextFormField']> = {
  defaultText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sortOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  builtInFieldId?: Resolver<Maybe<ResolversTypes['BuiltInFormFieldId']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextFormFieldValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TextFormFieldValue'] = ResolversParentTypes['TextFormFieldValue']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iso3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CountryCurrency'], ParentType, ContextType>;
  statesOrProvinces?: Resolver<ReadonlyArray<ResolversTypes['StateOrProvince']>, ParentType, ContextType>;
};

export type GeographyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Geography'] = ResolversParentTypes['Geography']> = {
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Country']>>, ParentType, ContextType, Partial<GeographyCountriesArgs>>;
};

export type ShippingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Shipping'] = ResolversParentTypes['Shipping']> = {
  supportedShippingDestinations?: Resolver<ResolversTypes['SupportedShippingDestinations'], ParentType, ContextType>;
};

export type StateOrProvinceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StateOrProvince'] = ResolversParentTypes['StateOrProvince']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  abbreviation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportedShippingDestinationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportedShippingDestinations'] = ResolversParentTypes['SupportedShippingDestinations']> = {
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Country']>>, ParentType, ContextType>;
};

export type GiftCertificateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GiftCertificate'] = ResolversParentTypes['GiftCertificate']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GiftCertificateStatus'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['GiftCertificateCustomerInfo'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['GiftCertificateCustomerInfo'], ParentType, ContextType>;
  purchasedAt?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTimeExtended']>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['GiftCertificateTheme'], ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GiftCertificateCustomerInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GiftCertificateCustomerInfo'] = ResolversParentTypes['GiftCertificateCustomerInfo']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GiftCertificatePaymentInstrumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GiftCertificatePaymentInstrument'] = ResolversParentTypes['GiftCertificatePaymentInstrument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiftCertificatePreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GiftCertificatePreview'] = ResolversParentTypes['GiftCertificatePreview']> = {
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['GiftCertificatePreviewError']>, ParentType, ContextType>;
};

export type GiftCertificatePreviewErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GiftCertificatePreviewError'] = ResolversParentTypes['GiftCertificatePreviewError']> = {
  __resolveType: TypeResolveFn<'ValidationError', ParentType, ContextType>;
};

export type AggregatedInventoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AggregatedInventory'] = ResolversParentTypes['AggregatedInventory']> = {
  availableToSell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warningLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableOnHand?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  unlimitedBackorder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  availableForBackorder?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type InventoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Inventory'] = ResolversParentTypes['Inventory']> = {
  locations?: Resolver<ResolversTypes['InventoryLocationConnection'], ParentType, ContextType, RequireFields<InventoryLocationsArgs, 'entityIds' | 'codes' | 'typeIds' | 'serviceTypeIds' | 'countryCodes' | 'states' | 'cities'>>;
};

export type InventoryAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InventoryAddress'] = ResolversParentTypes['InventoryAddress']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateOrProvince?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type InventoryByLocationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InventoryByLocations'] = ResolversParentTypes['InventoryByLocations']> = {
  locationEntityId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  availableToSell?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  warningLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isInStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locationDistance?: Resolver<Maybe<ResolversTypes['Distance']>, ParentType, ContextType>;
  locationEntityTypeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locationEntityServiceTypeIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  locationEntityCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  backorderMessage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InventoryLocationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InventoryLocation'] = ResolversParentTypes['InventoryLocation']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['InventoryAddress']>, ParentType, ContextType>;
  operatingHours?: Resolver<Maybe<ResolversTypes['OperatingHours']>, ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Distance']>, ParentType, ContextType>;
  blackoutHours?: Resolver<ReadonlyArray<ResolversTypes['SpecialHour']>, ParentType, ContextType>;
  specialHours?: Resolver<ReadonlyArray<ResolversTypes['SpecialHour']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metafields?: Resolver<ResolversTypes['MetafieldConnection'], ParentType, ContextType, RequireFields<InventoryLocationMetafieldsArgs, 'namespace' | 'keys'>>;
};

export type InventoryLocationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InventoryLocationConnection'] = ResolversParentTypes['InventoryLocationConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InventoryLocationEdge']>>, ParentType, ContextType>;
};

export type InventoryLocationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InventoryLocationEdge'] = ResolversParentTypes['InventoryLocationEdge']> = {
  node?: Resolver<ResolversTypes['InventoryLocation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkedProductInventoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LinkedProductInventory'] = ResolversParentTypes['LinkedProductInventory']> = {
  isInStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStockTracked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasVariantInventory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aggregated?: Resolver<Maybe<ResolversTypes['AggregatedInventory']>, ParentType, ContextType>;
};

export type LocationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocationConnection'] = ResolversParentTypes['LocationConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LocationEdge']>>, ParentType, ContextType>;
};

export type LocationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocationEdge'] = ResolversParentTypes['LocationEdge']> = {
  node?: Resolver<ResolversTypes['InventoryByLocations'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OperatingDayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OperatingDay'] = ResolversParentTypes['OperatingDay']> = {
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OperatingHoursResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OperatingHours'] = ResolversParentTypes['OperatingHours']> = {
  sunday?: Resolver<Maybe<ResolversTypes['OperatingDay']>, ParentType, ContextType>;
  monday?: Resolver<Maybe<ResolversTypes['OperatingDay']>, ParentType, ContextType>;
  tuesday?: Resolver<Maybe<ResolversTypes['OperatingDay']>, ParentType, ContextType>;
  wednesday?: Resolver<Maybe<ResolversTypes['OperatingDay']>, ParentType, ContextType>;
  thursday?: Resolver<Maybe<ResolversTypes['OperatingDay']>, ParentType, ContextType>;
  friday?: Resolver<Maybe<ResolversTypes['OperatingDay']>, ParentType, ContextType>;
  saturday?: Resolver<Maybe<ResolversTypes['OperatingDay']>, ParentType, ContextType>;
};

export type ProductInventoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductInventory'] = ResolversParentTypes['ProductInventory']> = {
  isInStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStockTracked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasVariantInventory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aggregated?: Resolver<Maybe<ResolversTypes['AggregatedInventory']>, ParentType, ContextType>;
  byLocation?: Resolver<Maybe<ResolversTypes['ProductLocationConnection']>, ParentType, ContextType, RequireFields<ProductInventoryByLocationArgs, 'locationEntityIds' | 'locationEntityCodes' | 'locationEntityTypeIds'>>;
};

export type ProductInventoryByLocationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductInventoryByLocation'] = ResolversParentTypes['ProductInventoryByLocation']> = {
  locationEntityId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  locationEntityCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableToSell?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  warningLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isInStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locationDistance?: Resolver<Maybe<ResolversTypes['Distance']>, ParentType, ContextType>;
  locationEntityTypeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductLocationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductLocationConnection'] = ResolversParentTypes['ProductLocationConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductLocationEdge']>>, ParentType, ContextType>;
};

export type ProductLocationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductLocationEdge'] = ResolversParentTypes['ProductLocationEdge']> = {
  node?: Resolver<ResolversTypes['ProductInventoryByLocation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpecialHourResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SpecialHour'] = ResolversParentTypes['SpecialHour']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closing?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VariantInventoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VariantInventory'] = ResolversParentTypes['VariantInventory']> = {
  aggregated?: Resolver<Maybe<ResolversTypes['Aggregated']>, ParentType, ContextType>;
  isInStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  byLocation?: Resolver<Maybe<ResolversTypes['LocationConnection']>, ParentType, ContextType, RequireFields<VariantInventoryByLocationArgs, 'locationEntityIds' | 'locationEntityCodes' | 'locationEntityTypeIds' | 'locationEntityServiceTypeIds'>>;
};

export type CartUnassignErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartUnassignError'] = ResolversParentTypes['CartUnassignError']> = {
  __resolveType: TypeResolveFn<'CartUnassignInaccessibleError' | 'CartUnassignNotAllowedError', ParentType, ContextType>;
};

export type CartUnassignInaccessibleErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartUnassignInaccessibleError'] = ResolversParentTypes['CartUnassignInaccessibleError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartUnassignNotAllowedErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartUnassignNotAllowedError'] = ResolversParentTypes['CartUnassignNotAllowedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartUnassignResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CartUnassignResult'] = ResolversParentTypes['CartUnassignResult']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CartUnassignError']>, ParentType, ContextType>;
};

export type ChangePasswordErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangePasswordError'] = ResolversParentTypes['ChangePasswordError']> = {
  __resolveType: TypeResolveFn<'ValidationError' | 'CustomerDoesNotExistError' | 'CustomerPasswordError' | 'CustomerNotLoggedInError', ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ChangePasswordError']>, ParentType, ContextType>;
};

export type CustomerAccessTokenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerAccessToken'] = ResolversParentTypes['CustomerAccessToken']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CustomerPasswordErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerPasswordError'] = ResolversParentTypes['CustomerPasswordError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoginResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LoginResult'] = ResolversParentTypes['LoginResult']> = {
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  customerAccessToken?: Resolver<Maybe<ResolversTypes['CustomerAccessToken']>, ParentType, ContextType>;
};

export type LoginWithCustomerLoginJwtResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LoginWithCustomerLoginJwtResult'] = ResolversParentTypes['LoginWithCustomerLoginJwtResult']> = {
  redirectTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  customerAccessToken?: Resolver<Maybe<ResolversTypes['CustomerAccessToken']>, ParentType, ContextType>;
};

export type LogoutResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LogoutResult'] = ResolversParentTypes['LogoutResult']> = {
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cartUnassignResult?: Resolver<ResolversTypes['CartUnassignResult'], ParentType, ContextType>;
};

export type RequestResetPasswordErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RequestResetPasswordError'] = ResolversParentTypes['RequestResetPasswordError']> = {
  __resolveType: TypeResolveFn<'ValidationError', ParentType, ContextType>;
};

export type RequestResetPasswordResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RequestResetPasswordResult'] = ResolversParentTypes['RequestResetPasswordResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RequestResetPasswordError']>, ParentType, ContextType>;
};

export type ResetPasswordErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResetPasswordError'] = ResolversParentTypes['ResetPasswordError']> = {
  __resolveType: TypeResolveFn<'ValidationError' | 'CustomerPasswordError', ParentType, ContextType>;
};

export type ResetPasswordResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResetPasswordResult'] = ResolversParentTypes['ResetPasswordResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['ResetPasswordError']>, ParentType, ContextType>;
};

export type CreateSubscriberAlreadyExistsErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateSubscriberAlreadyExistsError'] = ResolversParentTypes['CreateSubscriberAlreadyExistsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateSubscriberEmailInvalidErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateSubscriberEmailInvalidError'] = ResolversParentTypes['CreateSubscriberEmailInvalidError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateSubscriberErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateSubscriberError'] = ResolversParentTypes['CreateSubscriberError']> = {
  __resolveType: TypeResolveFn<'CreateSubscriberEmailInvalidError' | 'CreateSubscriberFirstNameInvalidError' | 'CreateSubscriberLastNameInvalidError' | 'CreateSubscriberAlreadyExistsError' | 'CreateSubscriberUnexpectedError', ParentType, ContextType>;
};

export type CreateSubscriberFirstNameInvalidErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateSubscriberFirstNameInvalidError'] = ResolversParentTypes['CreateSubscriberFirstNameInvalidError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateSubscriberLastNameInvalidErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateSubscriberLastNameInvalidError'] = ResolversParentTypes['CreateSubscriberLastNameInvalidError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateSubscriberResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateSubscriberResult'] = ResolversParentTypes['CreateSubscriberResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreateSubscriberError']>, ParentType, ContextType>;
};

export type CreateSubscriberUnexpectedErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateSubscriberUnexpectedError'] = ResolversParentTypes['CreateSubscriberUnexpectedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewsletterMutationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NewsletterMutations'] = ResolversParentTypes['NewsletterMutations']> = {
  subscribe?: Resolver<ResolversTypes['CreateSubscriberResult'], ParentType, ContextType, RequireFields<NewsletterMutationsSubscribeArgs, 'input'>>;
  unsubscribe?: Resolver<ResolversTypes['RemoveSubscriberResult'], ParentType, ContextType, RequireFields<NewsletterMutationsUnsubscribeArgs, 'input'>>;
};

export type RemoveSubscriberEmailInvalidErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveSubscriberEmailInvalidError'] = ResolversParentTypes['RemoveSubscriberEmailInvalidError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveSubscriberErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveSubscriberError'] = ResolversParentTypes['RemoveSubscriberError']> = {
  __resolveType: TypeResolveFn<'RemoveSubscriberEmailInvalidError' | 'RemoveSubscriberUnexpectedError', ParentType, ContextType>;
};

export type RemoveSubscriberResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveSubscriberResult'] = ResolversParentTypes['RemoveSubscriberResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['RemoveSubscriberError']>, ParentType, ContextType>;
};

export type RemoveSubscriberUnexpectedErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveSubscriberUnexpectedError'] = ResolversParentTypes['RemoveSubscriberUnexpectedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BaseOrderResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BaseOrder'] = ResolversParentTypes['BaseOrder']> = {
  __resolveType: TypeResolveFn<'Order' | 'OrderWithPayments', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  billingAddress?: Resolver<ResolversTypes['OrderBillingAddress'], ParentType, ContextType>;
  isTaxIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consignments?: Resolver<Maybe<ResolversTypes['OrderConsignments']>, ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountedSubTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discounts?: Resolver<ResolversTypes['OrderDiscounts'], ParentType, ContextType>;
  wrappingCostTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shippingCostTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  handlingCostTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['OrderTax']>, ParentType, ContextType>;
  totalIncTax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  customerMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalProductQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backorderShippingExpectationMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparisonShippingCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fees?: Resolver<ReadonlyArray<ResolversTypes['OrderFee']>, ParentType, ContextType>;
  metafields?: Resolver<ResolversTypes['MetafieldConnection'], ParentType, ContextType, RequireFields<OrderMetafieldsArgs, 'namespace' | 'keys'>>;
  cartMetafields?: Resolver<ResolversTypes['MetafieldConnection'], ParentType, ContextType, RequireFields<OrderCartMetafieldsArgs, 'namespace' | 'keys'>>;
  permalink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderAddress'] = ResolversParentTypes['OrderAddress']> = {
  __resolveType: TypeResolveFn<'OrderBillingAddress' | 'OrderShippingAddress', ParentType, ContextType>;
};

export type OrderAutomaticShippingDiscountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderAutomaticShippingDiscount'] = ResolversParentTypes['OrderAutomaticShippingDiscount']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderBillingAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderBillingAddress'] = ResolversParentTypes['OrderBillingAddress']> = {
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateOrProvince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateOrProvinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderConsignmentsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderConsignments'] = ResolversParentTypes['OrderConsignments']> = {
  downloads?: Resolver<ReadonlyArray<ResolversTypes['OrderDownloadConsignment']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['OrderEmailConsignments'], ParentType, ContextType>;
  pickups?: Resolver<ResolversTypes['OrderPickupConsignmentConnection'], ParentType, ContextType, Partial<OrderConsignmentsPickupsArgs>>;
  shipping?: Resolver<ResolversTypes['OrderShippingConsignmentConnection'], ParentType, ContextType, Partial<OrderConsignmentsShippingArgs>>;
};

export type OrderCouponDiscountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderCouponDiscount'] = ResolversParentTypes['OrderCouponDiscount']> = {
  couponCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discountedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderDigitalLineItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderDigitalLineItem'] = ResolversParentTypes['OrderDigitalLineItem']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productEntityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variantEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subTotalListPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subTotalSalePrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downloadFileUrls?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  downloadPageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productOptions?: Resolver<ReadonlyArray<ResolversTypes['OrderLineItemProductOption']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  baseCatalogProduct?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  catalogProductWithOptionSelections?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderDigitalLineItemConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderDigitalLineItemConnection'] = ResolversParentTypes['OrderDigitalLineItemConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderDigitalLineItemEdge']>>, ParentType, ContextType>;
};

export type OrderDigitalLineItemEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderDigitalLineItemEdge'] = ResolversParentTypes['OrderDigitalLineItemEdge']> = {
  node?: Resolver<ResolversTypes['OrderDigitalLineItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderDiscountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderDiscounts'] = ResolversParentTypes['OrderDiscounts']> = {
  nonCouponDiscountTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  couponDiscounts?: Resolver<ReadonlyArray<ResolversTypes['OrderCouponDiscount']>, ParentType, ContextType>;
  totalDiscount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  orderBasedAutoDiscountTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  manualDiscountTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderDownloadConsignmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderDownloadConsignment'] = ResolversParentTypes['OrderDownloadConsignment']> = {
  recipientEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineItems?: Resolver<ResolversTypes['OrderDigitalLineItemConnection'], ParentType, ContextType, Partial<OrderDownloadConsignmentLineItemsArgs>>;
};

export type OrderEmailConsignmentsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderEmailConsignments'] = ResolversParentTypes['OrderEmailConsignments']> = {
  giftCertificates?: Resolver<ResolversTypes['OrderGiftCertificateConsignmentConnection'], ParentType, ContextType, Partial<OrderEmailConsignmentsGiftCertificatesArgs>>;
};

export type OrderFeeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderFee'] = ResolversParentTypes['OrderFee']> = {
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feeType?: Resolver<ResolversTypes['FeeType'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderGiftCertificateConsignmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderGiftCertificateConsignment'] = ResolversParentTypes['OrderGiftCertificateConsignment']> = {
  recipientEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineItems?: Resolver<ResolversTypes['OrderGiftCertificateLineItemConnection'], ParentType, ContextType, Partial<OrderGiftCertificateConsignmentLineItemsArgs>>;
};

export type OrderGiftCertificateConsignmentConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderGiftCertificateConsignmentConnection'] = ResolversParentTypes['OrderGiftCertificateConsignmentConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderGiftCertificateConsignmentEdge']>>, ParentType, ContextType>;
};

export type OrderGiftCertificateConsignmentEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderGiftCertificateConsignmentEdge'] = ResolversParentTypes['OrderGiftCertificateConsignmentEdge']> = {
  node?: Resolver<ResolversTypes['OrderGiftCertificateConsignment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderGiftCertificateLineItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderGiftCertificateLineItem'] = ResolversParentTypes['OrderGiftCertificateLineItem']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salePrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderGiftCertificateLineItemConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderGiftCertificateLineItemConnection'] = ResolversParentTypes['OrderGiftCertificateLineItemConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderGiftCertificateLineItemEdge']>>, ParentType, ContextType>;
};

export type OrderGiftCertificateLineItemEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderGiftCertificateLineItemEdge'] = ResolversParentTypes['OrderGiftCertificateLineItemEdge']> = {
  node?: Resolver<ResolversTypes['OrderGiftCertificateLineItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderLineItemInterfaceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderLineItemInterface'] = ResolversParentTypes['OrderLineItemInterface']> = {
  __resolveType: TypeResolveFn<'OrderDigitalLineItem' | 'OrderGiftCertificateLineItem' | 'OrderPhysicalLineItem', ParentType, ContextType>;
};

export type OrderLineItemProductOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderLineItemProductOption'] = ResolversParentTypes['OrderLineItemProductOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productAttributeEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  productAttributeValueEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderLineItemWrappingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderLineItemWrapping'] = ResolversParentTypes['OrderLineItemWrapping']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderNonCouponShippingDiscountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderNonCouponShippingDiscount'] = ResolversParentTypes['OrderNonCouponShippingDiscount']> = {
  __resolveType: TypeResolveFn<'OrderAutomaticShippingDiscount', ParentType, ContextType>;
};

export type OrderPhysicalLineItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderPhysicalLineItem'] = ResolversParentTypes['OrderPhysicalLineItem']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productEntityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variantEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subTotalListPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subTotalSalePrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentLineItemEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wrapping?: Resolver<Maybe<ResolversTypes['OrderLineItemWrapping']>, ParentType, ContextType>;
  productOptions?: Resolver<ReadonlyArray<ResolversTypes['OrderLineItemProductOption']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  baseCatalogProduct?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  catalogProductWithOptionSelections?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  backorderedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backorderMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderPhysicalLineItemConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderPhysicalLineItemConnection'] = ResolversParentTypes['OrderPhysicalLineItemConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderPhysicalLineItemEdge']>>, ParentType, ContextType>;
};

export type OrderPhysicalLineItemEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderPhysicalLineItemEdge'] = ResolversParentTypes['OrderPhysicalLineItemEdge']> = {
  node?: Resolver<ResolversTypes['OrderPhysicalLineItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderPickupConsignmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderPickupConsignment'] = ResolversParentTypes['OrderPickupConsignment']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pickupMethodName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collectionInstructions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collectionTimeDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['OrderPickupLocationAddress'], ParentType, ContextType>;
  lineItems?: Resolver<ResolversTypes['OrderPhysicalLineItemConnection'], ParentType, ContextType, Partial<OrderPickupConsignmentLineItemsArgs>>;
};

export type OrderPickupConsignmentConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderPickupConsignmentConnection'] = ResolversParentTypes['OrderPickupConsignmentConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderPickupConsignmentEdge']>>, ParentType, ContextType>;
};

export type OrderPickupConsignmentEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderPickupConsignmentEdge'] = ResolversParentTypes['OrderPickupConsignmentEdge']> = {
  node?: Resolver<ResolversTypes['OrderPickupConsignment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderPickupLocationAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderPickupLocationAddress'] = ResolversParentTypes['OrderPickupLocationAddress']> = {
  address1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateOrProvince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderShipmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderShipment'] = ResolversParentTypes['OrderShipment']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shippedAt?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  shippingProviderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shippingMethodName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tracking?: Resolver<Maybe<ResolversTypes['OrderShipmentTracking']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['OrderShipmentLineItem']>, ParentType, ContextType>;
};

export type OrderShipmentConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderShipmentConnection'] = ResolversParentTypes['OrderShipmentConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderShipmentEdge']>>, ParentType, ContextType>;
};

export type OrderShipmentEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderShipmentEdge'] = ResolversParentTypes['OrderShipmentEdge']> = {
  node?: Resolver<ResolversTypes['OrderShipment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderShipmentLineItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderShipmentLineItem'] = ResolversParentTypes['OrderShipmentLineItem']> = {
  lineItemId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderShipmentNumberAndUrlTrackingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderShipmentNumberAndUrlTracking'] = ResolversParentTypes['OrderShipmentNumberAndUrlTracking']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderShipmentNumberOnlyTrackingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderShipmentNumberOnlyTracking'] = ResolversParentTypes['OrderShipmentNumberOnlyTracking']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderShipmentTrackingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderShipmentTracking'] = ResolversParentTypes['OrderShipmentTracking']> = {
  __resolveType: TypeResolveFn<'OrderShipmentUrlOnlyTracking' | 'OrderShipmentNumberOnlyTracking' | 'OrderShipmentNumberAndUrlTracking', ParentType, ContextType>;
};

export type OrderShipmentUrlOnlyTrackingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderShipmentUrlOnlyTracking'] = ResolversParentTypes['OrderShipmentUrlOnlyTracking']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderShippingAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderShippingAddress'] = ResolversParentTypes['OrderShippingAddress']> = {
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateOrProvince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateOrProvinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderShippingConsignmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderShippingConsignment'] = ResolversParentTypes['OrderShippingConsignment']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shippingAddress?: Resolver<ResolversTypes['OrderShippingAddress'], ParentType, ContextType>;
  lineItems?: Resolver<ResolversTypes['OrderPhysicalLineItemConnection'], ParentType, ContextType, Partial<OrderShippingConsignmentLineItemsArgs>>;
  shippingCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  handlingCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['OrderShipmentConnection'], ParentType, ContextType, Partial<OrderShippingConsignmentShipmentsArgs>>;
  shippingCostBeforeDiscount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  comparisonShippingCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  nonCouponDiscounts?: Resolver<ReadonlyArray<ResolversTypes['OrderNonCouponShippingDiscount']>, ParentType, ContextType>;
};

export type OrderShippingConsignmentConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderShippingConsignmentConnection'] = ResolversParentTypes['OrderShippingConsignmentConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderShippingConsignmentEdge']>>, ParentType, ContextType>;
};

export type OrderShippingConsignmentEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderShippingConsignmentEdge'] = ResolversParentTypes['OrderShippingConsignmentEdge']> = {
  node?: Resolver<ResolversTypes['OrderShippingConsignment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderStatusResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderStatus'] = ResolversParentTypes['OrderStatus']> = {
  value?: Resolver<Maybe<ResolversTypes['OrderStatusValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderTaxResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderTax'] = ResolversParentTypes['OrderTax']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderWithPaymentsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrderWithPayments'] = ResolversParentTypes['OrderWithPayments']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['PaymentsConnection'], ParentType, ContextType, Partial<OrderWithPaymentsPaymentsArgs>>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  billingAddress?: Resolver<ResolversTypes['OrderBillingAddress'], ParentType, ContextType>;
  isTaxIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consignments?: Resolver<Maybe<ResolversTypes['OrderConsignments']>, ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountedSubTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discounts?: Resolver<ResolversTypes['OrderDiscounts'], ParentType, ContextType>;
  wrappingCostTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shippingCostTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  handlingCostTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['OrderTax']>, ParentType, ContextType>;
  totalIncTax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  customerMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalProductQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backorderShippingExpectationMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparisonShippingCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fees?: Resolver<ReadonlyArray<ResolversTypes['OrderFee']>, ParentType, ContextType>;
  metafields?: Resolver<ResolversTypes['MetafieldConnection'], ParentType, ContextType, RequireFields<OrderWithPaymentsMetafieldsArgs, 'namespace' | 'keys'>>;
  cartMetafields?: Resolver<ResolversTypes['MetafieldConnection'], ParentType, ContextType, RequireFields<OrderWithPaymentsCartMetafieldsArgs, 'namespace' | 'keys'>>;
  permalink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrdersConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrdersConnection'] = ResolversParentTypes['OrdersConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrdersEdge']>>, ParentType, ContextType>;
  collectionInfo?: Resolver<Maybe<ResolversTypes['CollectionInfo']>, ParentType, ContextType>;
};

export type OrdersEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrdersEdge'] = ResolversParentTypes['OrdersEdge']> = {
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BigcommercePaymentWalletIntentDataResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BigcommercePaymentWalletIntentData'] = ResolversParentTypes['BigcommercePaymentWalletIntentData']> = {
  orderId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvalUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initializationEntityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePaymentWalletIntentErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreatePaymentWalletIntentError'] = ResolversParentTypes['CreatePaymentWalletIntentError']> = {
  __resolveType: TypeResolveFn<'CreatePaymentWalletIntentGenericError', ParentType, ContextType>;
};

export type CreatePaymentWalletIntentGenericErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreatePaymentWalletIntentGenericError'] = ResolversParentTypes['CreatePaymentWalletIntentGenericError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePaymentWalletIntentResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreatePaymentWalletIntentResult'] = ResolversParentTypes['CreatePaymentWalletIntentResult']> = {
  paymentWalletIntentData?: Resolver<Maybe<ResolversTypes['PaymentWalletIntentData']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['CreatePaymentWalletIntentError']>, ParentType, ContextType>;
};

export type CreditCardPaymentInstrumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreditCardPaymentInstrument'] = ResolversParentTypes['CreditCardPaymentInstrument']> = {
  brand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  last4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteStoredPaymentInstrumentErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteStoredPaymentInstrumentError'] = ResolversParentTypes['DeleteStoredPaymentInstrumentError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteStoredPaymentInstrumentResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteStoredPaymentInstrumentResult'] = ResolversParentTypes['DeleteStoredPaymentInstrumentResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['DeleteStoredPaymentInstrumentError']>, ParentType, ContextType>;
};

export type PayPalCommercePaymentWalletIntentDataResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PayPalCommercePaymentWalletIntentData'] = ResolversParentTypes['PayPalCommercePaymentWalletIntentData']> = {
  orderId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvalUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initializationEntityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  paymentMethodId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentMethodName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['PaymentInstrument']>, ParentType, ContextType>;
};

export type PaymentInstrumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PaymentInstrument'] = ResolversParentTypes['PaymentInstrument']> = {
  __resolveType: TypeResolveFn<'GiftCertificatePaymentInstrument' | 'CreditCardPaymentInstrument', ParentType, ContextType>;
};

export type PaymentMutationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PaymentMutations'] = ResolversParentTypes['PaymentMutations']> = {
  paymentWallet?: Resolver<ResolversTypes['PaymentWalletMutations'], ParentType, ContextType>;
};

export type PaymentWalletResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PaymentWallet'] = ResolversParentTypes['PaymentWallet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  providerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isTestMode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentWalletConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PaymentWalletConnection'] = ResolversParentTypes['PaymentWalletConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaymentWalletEdge']>>, ParentType, ContextType>;
};

export type PaymentWalletEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PaymentWalletEdge'] = ResolversParentTypes['PaymentWalletEdge']> = {
  node?: Resolver<ResolversTypes['PaymentWallet'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentWalletIntentDataResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PaymentWalletIntentData'] = ResolversParentTypes['PaymentWalletIntentData']> = {
  __resolveType: TypeResolveFn<'PayPalCommercePaymentWalletIntentData' | 'BigcommercePaymentWalletIntentData', ParentType, ContextType>;
};

export type PaymentWalletMutationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PaymentWalletMutations'] = ResolversParentTypes['PaymentWalletMutations']> = {
  createPaymentWalletIntent?: Resolver<Maybe<ResolversTypes['CreatePaymentWalletIntentResult']>, ParentType, ContextType, RequireFields<PaymentWalletMutationsCreatePaymentWalletIntentArgs, 'input'>>;
};

export type PaymentWalletWithInitializationDataResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PaymentWalletWithInitializationData'] = ResolversParentTypes['PaymentWalletWithInitializationData']> = {
  clientToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initializationData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentsConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PaymentsConnection'] = ResolversParentTypes['PaymentsConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaymentsEdge']>>, ParentType, ContextType>;
};

export type PaymentsEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PaymentsEdge'] = ResolversParentTypes['PaymentsEdge']> = {
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoredBankAccountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoredBankAccount'] = ResolversParentTypes['StoredBankAccount']> = {
  maskedAccountNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoredCardResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoredCard'] = ResolversParentTypes['StoredCard']> = {
  expires?: Resolver<ResolversTypes['StoredCardExpiry'], ParentType, ContextType>;
  issuerIdentificationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  last4?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['StoredCardBillingAddress']>, ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoredCardBillingAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoredCardBillingAddress'] = ResolversParentTypes['StoredCardBillingAddress']> = {
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateOrProvince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateOrProvinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StoredCardExpiryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoredCardExpiry'] = ResolversParentTypes['StoredCardExpiry']> = {
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoredPaymentInstrumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoredPaymentInstrument'] = ResolversParentTypes['StoredPaymentInstrument']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentMethodId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['StoredPaymentInstrumentDetails'], ParentType, ContextType>;
};

export type StoredPaymentInstrumentConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoredPaymentInstrumentConnection'] = ResolversParentTypes['StoredPaymentInstrumentConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StoredPaymentInstrumentEdge']>>, ParentType, ContextType>;
  defaultStoredPaymentInstrumentToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StoredPaymentInstrumentDetailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoredPaymentInstrumentDetails'] = ResolversParentTypes['StoredPaymentInstrumentDetails']> = {
  __resolveType: TypeResolveFn<'StoredCard' | 'StoredPaypalAccount' | 'StoredBankAccount', ParentType, ContextType>;
};

export type StoredPaymentInstrumentEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoredPaymentInstrumentEdge'] = ResolversParentTypes['StoredPaymentInstrumentEdge']> = {
  node?: Resolver<ResolversTypes['StoredPaymentInstrument'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoredPaypalAccountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoredPaypalAccount'] = ResolversParentTypes['StoredPaypalAccount']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateStoredPaymentInstrumentErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateStoredPaymentInstrumentError'] = ResolversParentTypes['UpdateStoredPaymentInstrumentError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateStoredPaymentInstrumentResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateStoredPaymentInstrumentResult'] = ResolversParentTypes['UpdateStoredPaymentInstrumentResult']> = {
  storedPaymentInstrument?: Resolver<Maybe<ResolversTypes['StoredPaymentInstrument']>, ParentType, ContextType>;
  defaultStoredPaymentInstrumentToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UpdateStoredPaymentInstrumentError']>, ParentType, ContextType>;
};

export type BulkPricingFixedPriceDiscountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BulkPricingFixedPriceDiscount'] = ResolversParentTypes['BulkPricingFixedPriceDiscount']> = {
  price?: Resolver<ResolversTypes['BigDecimal'], ParentType, ContextType>;
  minimumQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulkPricingPercentageDiscountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BulkPricingPercentageDiscount'] = ResolversParentTypes['BulkPricingPercentageDiscount']> = {
  percentOff?: Resolver<ResolversTypes['BigDecimal'], ParentType, ContextType>;
  minimumQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulkPricingRelativePriceDiscountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BulkPricingRelativePriceDiscount'] = ResolversParentTypes['BulkPricingRelativePriceDiscount']> = {
  priceAdjustment?: Resolver<ResolversTypes['BigDecimal'], ParentType, ContextType>;
  minimumQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulkPricingTierResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BulkPricingTier'] = ResolversParentTypes['BulkPricingTier']> = {
  __resolveType: TypeResolveFn<'BulkPricingFixedPriceDiscount' | 'BulkPricingPercentageDiscount' | 'BulkPricingRelativePriceDiscount', ParentType, ContextType>;
};

export type PriceRangesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriceRanges'] = ResolversParentTypes['PriceRanges']> = {
  priceRange?: Resolver<ResolversTypes['MoneyRange'], ParentType, ContextType>;
  retailPriceRange?: Resolver<Maybe<ResolversTypes['MoneyRange']>, ParentType, ContextType>;
};

export type PricesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Prices'] = ResolversParentTypes['Prices']> = {
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  salePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  basePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  retailPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  mapPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priceRange?: Resolver<ResolversTypes['MoneyRange'], ParentType, ContextType>;
  retailPriceRange?: Resolver<Maybe<ResolversTypes['MoneyRange']>, ParentType, ContextType>;
  saved?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bulkPricing?: Resolver<ReadonlyArray<ResolversTypes['BulkPricingTier']>, ParentType, ContextType>;
};

export type CatalogResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Catalog'] = ResolversParentTypes['Catalog']> = {
  productComparisonsEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CatalogMutationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CatalogMutations'] = ResolversParentTypes['CatalogMutations']> = {
  addProductReview?: Resolver<ResolversTypes['AddProductReviewResult'], ParentType, ContextType, RequireFields<CatalogMutationsAddProductReviewArgs, 'input'>>;
};

export type CustomFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomField'] = ResolversParentTypes['CustomField']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomFieldConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomFieldConnection'] = ResolversParentTypes['CustomFieldConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomFieldEdge']>>, ParentType, ContextType>;
};

export type CustomFieldEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomFieldEdge'] = ResolversParentTypes['CustomFieldEdge']> = {
  node?: Resolver<ResolversTypes['CustomField'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GiftWrappingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GiftWrapping'] = ResolversParentTypes['GiftWrapping']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowComments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  previewImageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GiftWrappingConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GiftWrappingConnection'] = ResolversParentTypes['GiftWrappingConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GiftWrappingEdge']>>, ParentType, ContextType>;
};

export type GiftWrappingEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GiftWrappingEdge'] = ResolversParentTypes['GiftWrappingEdge']> = {
  node?: Resolver<ResolversTypes['GiftWrapping'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkedProductResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LinkedProduct'] = ResolversParentTypes['LinkedProduct']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inventory?: Resolver<ResolversTypes['LinkedProductInventory'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plainTextDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProductPlainTextDescriptionArgs, 'characterLimit'>>;
  warranty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minPurchaseQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxPurchaseQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  addToCartUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addToWishlistUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPriceHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prices?: Resolver<Maybe<ResolversTypes['Prices']>, ParentType, ContextType, RequireFields<ProductPricesArgs, 'includeTax'>>;
  priceRanges?: Resolver<Maybe<ResolversTypes['PriceRanges']>, ParentType, ContextType, RequireFields<ProductPriceRangesArgs, 'includeTax'>>;
  weight?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  depth?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  options?: Resolver<ResolversTypes['OptionConnection'], ParentType, ContextType, Partial<ProductOptionsArgs>>;
  productOptions?: Resolver<ResolversTypes['ProductOptionConnection'], ParentType, ContextType, Partial<ProductProductOptionsArgs>>;
  reviewSummary?: Resolver<ResolversTypes['Reviews'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availabilityDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availabilityV2?: Resolver<ResolversTypes['ProductAvailability'], ParentType, ContextType>;
  categories?: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, Partial<ProductCategoriesArgs>>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  variants?: Resolver<ResolversTypes['VariantConnection'], ParentType, ContextType, RequireFields<ProductVariantsArgs, 'entityIds' | 'optionValueIds' | 'skus'>>;
  customFields?: Resolver<ResolversTypes['CustomFieldConnection'], ParentType, ContextType, RequireFields<ProductCustomFieldsArgs, 'names'>>;
  images?: Resolver<ResolversTypes['ImageConnection'], ParentType, ContextType, Partial<ProductImagesArgs>>;
  defaultImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  relatedProducts?: Resolver<ResolversTypes['RelatedProductsConnection'], ParentType, ContextType, Partial<ProductRelatedProductsArgs>>;
  inventory?: Resolver<ResolversTypes['ProductInventory'], ParentType, ContextType>;
  metafields?: Resolver<ResolversTypes['MetafieldConnection'], ParentType, ContextType, RequireFields<ProductMetafieldsArgs, 'namespace' | 'keys'>>;
  upc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mpn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, Partial<ProductReviewsArgs>>;
  seo?: Resolver<ResolversTypes['SeoDetails'], ParentType, ContextType>;
  giftWrappingOptions?: Resolver<ResolversTypes['GiftWrappingConnection'], ParentType, ContextType, Partial<ProductGiftWrappingOptionsArgs>>;
  condition?: Resolver<Maybe<ResolversTypes['ProductConditionType']>, ParentType, ContextType>;
  showCartAction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  videos?: Resolver<ResolversTypes['VideoConnection'], ParentType, ContextType, Partial<ProductVideosArgs>>;
  featuredPromotions?: Resolver<ResolversTypes['FeaturedPromotionConnection'], ParentType, ContextType, Partial<ProductFeaturedPromotionsArgs>>;
  locales?: Resolver<ResolversTypes['LocaleAlternateConnection'], ParentType, ContextType, Partial<ProductLocalesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductAvailabilityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductAvailability'] = ResolversParentTypes['ProductAvailability']> = {
  __resolveType: TypeResolveFn<'ProductAvailable' | 'ProductPreOrder' | 'ProductUnavailable', ParentType, ContextType>;
};

export type ProductAvailableResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductAvailable'] = ResolversParentTypes['ProductAvailable']> = {
  status?: Resolver<ResolversTypes['ProductAvailabilityStatus'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductEdge']>>, ParentType, ContextType>;
  collectionInfo?: Resolver<Maybe<ResolversTypes['CollectionInfo']>, ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductPreOrderResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductPreOrder'] = ResolversParentTypes['ProductPreOrder']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  willBeReleasedAt?: Resolver<Maybe<ResolversTypes['DateTimeExtended']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductAvailabilityStatus'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductUnavailableResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductUnavailable'] = ResolversParentTypes['ProductUnavailable']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductAvailabilityStatus'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedProductsConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RelatedProductsConnection'] = ResolversParentTypes['RelatedProductsConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelatedProductsEdge']>>, ParentType, ContextType>;
};

export type RelatedProductsEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RelatedProductsEdge'] = ResolversParentTypes['RelatedProductsEdge']> = {
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VariantResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  depth?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  options?: Resolver<ResolversTypes['OptionConnection'], ParentType, ContextType, Partial<VariantOptionsArgs>>;
  productOptions?: Resolver<ResolversTypes['ProductOptionConnection'], ParentType, ContextType, Partial<VariantProductOptionsArgs>>;
  defaultImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  prices?: Resolver<Maybe<ResolversTypes['Prices']>, ParentType, ContextType, RequireFields<VariantPricesArgs, 'includeTax'>>;
  inventory?: Resolver<Maybe<ResolversTypes['VariantInventory']>, ParentType, ContextType>;
  metafields?: Resolver<ResolversTypes['MetafieldConnection'], ParentType, ContextType, RequireFields<VariantMetafieldsArgs, 'namespace' | 'keys'>>;
  upc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mpn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPurchasable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariantConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VariantConnection'] = ResolversParentTypes['VariantConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VariantEdge']>>, ParentType, ContextType>;
};

export type VariantEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VariantEdge'] = ResolversParentTypes['VariantEdge']> = {
  node?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VideoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Video'] = ResolversParentTypes['Video']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VideoConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VideoConnection'] = ResolversParentTypes['VideoConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VideoEdge']>>, ParentType, ContextType>;
};

export type VideoEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VideoEdge'] = ResolversParentTypes['VideoEdge']> = {
  node?: Resolver<ResolversTypes['Video'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogProductOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CatalogProductOption'] = ResolversParentTypes['CatalogProductOption']> = {
  __resolveType: TypeResolveFn<'CheckboxOption' | 'DateFieldOption' | 'FileUploadFieldOption' | 'MultiLineTextFieldOption' | 'MultipleChoiceOption' | 'NumberFieldOption' | 'TextFieldOption', ParentType, ContextType>;
};

export type CatalogProductOptionValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CatalogProductOptionValue'] = ResolversParentTypes['CatalogProductOptionValue']> = {
  __resolveType: TypeResolveFn<'MultipleChoiceOptionValue' | 'ProductPickListOptionValue' | 'SwatchOptionValue', ParentType, ContextType>;
};

export type CheckboxOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckboxOption'] = ResolversParentTypes['CheckboxOption']> = {
  checkedByDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedOptionValueEntityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncheckedOptionValueEntityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVariantOption?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DateFieldOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DateFieldOption'] = ResolversParentTypes['DateFieldOption']> = {
  defaultValue?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  limitDateBy?: Resolver<ResolversTypes['LimitDateOption'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVariantOption?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileUploadFieldOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FileUploadFieldOption'] = ResolversParentTypes['FileUploadFieldOption']> = {
  maxFileSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVariantOption?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MultiLineTextFieldOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MultiLineTextFieldOption'] = ResolversParentTypes['MultiLineTextFieldOption']> = {
  defaultValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxLines?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVariantOption?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MultipleChoiceOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MultipleChoiceOption'] = ResolversParentTypes['MultipleChoiceOption']> = {
  displayStyle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['ProductOptionValueConnection'], ParentType, ContextType, Partial<MultipleChoiceOptionValuesArgs>>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVariantOption?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MultipleChoiceOptionValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MultipleChoiceOptionValue'] = ResolversParentTypes['MultipleChoiceOptionValue']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSelected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NumberFieldOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NumberFieldOption'] = ResolversParentTypes['NumberFieldOption']> = {
  defaultValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isIntegerOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitNumberBy?: Resolver<ResolversTypes['LimitInputBy'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVariantOption?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OptionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OptionConnection'] = ResolversParentTypes['OptionConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OptionEdge']>>, ParentType, ContextType>;
};

export type OptionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OptionEdge'] = ResolversParentTypes['OptionEdge']> = {
  node?: Resolver<ResolversTypes['ProductOption'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OptionValueConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OptionValueConnection'] = ResolversParentTypes['OptionValueConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OptionValueEdge']>>, ParentType, ContextType>;
};

export type OptionValueEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OptionValueEdge'] = ResolversParentTypes['OptionValueEdge']> = {
  node?: Resolver<ResolversTypes['ProductOptionValue'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductOption'] = ResolversParentTypes['ProductOption']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['OptionValueConnection'], ParentType, ContextType, Partial<ProductOptionValuesArgs>>;
};

export type ProductOptionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductOptionConnection'] = ResolversParentTypes['ProductOptionConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductOptionEdge']>>, ParentType, ContextType>;
};

export type ProductOptionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductOptionEdge'] = ResolversParentTypes['ProductOptionEdge']> = {
  node?: Resolver<ResolversTypes['CatalogProductOption'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductOptionValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductOptionValue'] = ResolversParentTypes['ProductOptionValue']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductOptionValueConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductOptionValueConnection'] = ResolversParentTypes['ProductOptionValueConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductOptionValueEdge']>>, ParentType, ContextType>;
};

export type ProductOptionValueEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductOptionValueEdge'] = ResolversParentTypes['ProductOptionValueEdge']> = {
  node?: Resolver<ResolversTypes['CatalogProductOptionValue'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductPickListOptionValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductPickListOptionValue'] = ResolversParentTypes['ProductPickListOptionValue']> = {
  productId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  defaultImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  autoAdjustInventory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  linkedProduct?: Resolver<Maybe<ResolversTypes['LinkedProduct']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSelected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SwatchOptionValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SwatchOptionValue'] = ResolversParentTypes['SwatchOptionValue']> = {
  hexColors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SwatchOptionValueImageUrlArgs, 'width'>>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSelected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextFieldOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TextFieldOption'] = ResolversParentTypes['TextFieldOption']> = {
  defaultValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVariantOption?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeaturedPromotionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FeaturedPromotion'] = ResolversParentTypes['FeaturedPromotion']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['FeaturedPromotionCategory'], ParentType, ContextType>;
};

export type FeaturedPromotionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FeaturedPromotionConnection'] = ResolversParentTypes['FeaturedPromotionConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FeaturedPromotionEdge']>>, ParentType, ContextType>;
};

export type FeaturedPromotionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FeaturedPromotionEdge'] = ResolversParentTypes['FeaturedPromotionEdge']> = {
  node?: Resolver<ResolversTypes['FeaturedPromotion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PromotionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion']> = {
  banners?: Resolver<ReadonlyArray<ResolversTypes['PromotionBanner']>, ParentType, ContextType, Partial<PromotionBannersArgs>>;
};

export type PromotionBannerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PromotionBanner'] = ResolversParentTypes['PromotionBanner']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['PromotionBannerLocation']>, ParentType, ContextType>;
};

export type AddProductReviewErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddProductReviewError'] = ResolversParentTypes['AddProductReviewError']> = {
  __resolveType: TypeResolveFn<'CustomerAlreadyReviewedProductError' | 'NotAuthorizedToAddProductReviewError' | 'ProductIdNotFoundError' | 'InvalidInputFieldsError' | 'UnexpectedAddReviewError', ParentType, ContextType>;
};

export type AddProductReviewResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddProductReviewResult'] = ResolversParentTypes['AddProductReviewResult']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['AddProductReviewError']>, ParentType, ContextType>;
};

export type AuthorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerAlreadyReviewedProductErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomerAlreadyReviewedProductError'] = ResolversParentTypes['CustomerAlreadyReviewedProductError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputFieldsErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvalidInputFieldsError'] = ResolversParentTypes['InvalidInputFieldsError']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAuthorizedToAddProductReviewErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NotAuthorizedToAddProductReviewError'] = ResolversParentTypes['NotAuthorizedToAddProductReviewError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductIdNotFoundErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductIdNotFoundError'] = ResolversParentTypes['ProductIdNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  entityId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTimeExtended'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReviewEdge']>>, ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Reviews'] = ResolversParentTypes['Reviews']> = {
  averageRating?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  numberOfReviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summationOfRatings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnexpectedAddReviewErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnexpectedAddReviewError'] = ResolversParentTypes['UnexpectedAddReviewError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  inventory?: Resolver<ResolversTypes['Inventory'], ParentType, ContextType>;
  shopperPreferences?: Resolver<ResolversTypes['ShopperPreferences'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  geography?: Resolver<ResolversTypes['Geography'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['CompanyQueries']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cart?: Resolver<ResolversTypes['CartMutations'], ParentType, ContextType>;
  checkout?: Resolver<ResolversTypes['CheckoutMutations'], ParentType, ContextType>;
  login?: Resolver<ResolversTypes['LoginResult'], ParentType, ContextType, RequireFields<MutationLoginArgs, 'email' | 'password'>>;
  logout?: Resolver<ResolversTypes['LogoutResult'], ParentType, ContextType, Partial<MutationLogoutArgs>>;
  wishlist?: Resolver<ResolversTypes['WishlistMutations'], ParentType, ContextType>;
  loginWithCustomerLoginJwt?: Resolver<ResolversTypes['LoginWithCustomerLoginJwtResult'], ParentType, ContextType, RequireFields<MutationLoginWithCustomerLoginJwtArgs, 'jwt'>>;
  submitContactUs?: Resolver<ResolversTypes['SubmitContactUsResult'], ParentType, ContextType, RequireFields<MutationSubmitContactUsArgs, 'input'>>;
  generateSessionSyncJwt?: Resolver<ResolversTypes['GenerateSessionSyncTokenResult'], ParentType, ContextType, RequireFields<MutationGenerateSessionSyncJwtArgs, 'redirectTo'>>;
  validateSessionSyncJwt?: Resolver<ResolversTypes['ValidateSessionSyncJwtResult'], ParentType, ContextType, RequireFields<MutationValidateSessionSyncJwtArgs, 'jwt'>>;
  analytics?: Resolver<ResolversTypes['AnalyticsMutations'], ParentType, ContextType>;
  previewGiftCertificate?: Resolver<ResolversTypes['GiftCertificatePreview'], ParentType, ContextType, RequireFields<MutationPreviewGiftCertificateArgs, 'input'>>;
  company?: Resolver<ResolversTypes['CompanyMutations'], ParentType, ContextType>;
  catalog?: Resolver<ResolversTypes['CatalogMutations'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['CustomerMutations'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['PaymentMutations'], ParentType, ContextType>;
  newsletter?: Resolver<ResolversTypes['NewsletterMutations'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  search?: Resolver<ResolversTypes['SearchQueries'], ParentType, ContextType>;
  categoryTree?: Resolver<ReadonlyArray<ResolversTypes['CategoryTreeItem']>, ParentType, ContextType, Partial<SiteCategoryTreeArgs>>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<SiteCategoryArgs, 'entityId'>>;
  brands?: Resolver<ResolversTypes['BrandConnection'], ParentType, ContextType, RequireFields<SiteBrandsArgs, 'productEntityIds' | 'entityIds'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<SiteProductsArgs, 'ids' | 'entityIds'>>;
  newestProducts?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<SiteNewestProductsArgs>>;
  bestSellingProducts?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<SiteBestSellingProductsArgs>>;
  featuredProducts?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<SiteFeaturedProductsArgs>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<SiteProductArgs, 'optionValueIds'>>;
  route?: Resolver<ResolversTypes['Route'], ParentType, ContextType, RequireFields<SiteRouteArgs, 'path' | 'redirectBehavior'>>;
  settings?: Resolver<Maybe<ResolversTypes['Settings']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['Content'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType, RequireFields<SiteCurrencyArgs, 'currencyCode'>>;
  currencies?: Resolver<ResolversTypes['CurrencyConnection'], ParentType, ContextType, Partial<SiteCurrenciesArgs>>;
  publicWishlist?: Resolver<Maybe<ResolversTypes['PublicWishlist']>, ParentType, ContextType, RequireFields<SitePublicWishlistArgs, 'token'>>;
  popularBrands?: Resolver<ResolversTypes['PopularBrandConnection'], ParentType, ContextType, Partial<SitePopularBrandsArgs>>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType, Partial<SiteCartArgs>>;
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType, Partial<SiteCheckoutArgs>>;
  giftCertificate?: Resolver<Maybe<ResolversTypes['GiftCertificate']>, ParentType, ContextType, RequireFields<SiteGiftCertificateArgs, 'code'>>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType, RequireFields<SiteBrandArgs, 'entityId'>>;
  order?: Resolver<Maybe<ResolversTypes['OrderWithPayments']>, ParentType, ContextType, Partial<SiteOrderArgs>>;
  paymentWallets?: Resolver<ResolversTypes['PaymentWalletConnection'], ParentType, ContextType, Partial<SitePaymentWalletsArgs>>;
  paymentWalletWithInitializationData?: Resolver<Maybe<ResolversTypes['PaymentWalletWithInitializationData']>, ParentType, ContextType, RequireFields<SitePaymentWalletWithInitializationDataArgs, 'filter'>>;
  promotion?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  entityId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  metafields?: Resolver<ResolversTypes['MetafieldConnection'], ParentType, ContextType, RequireFields<ChannelMetafieldsArgs, 'namespace' | 'keys'>>;
};

export type StoreResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store']> = {
  entityId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  metafields?: Resolver<ResolversTypes['MetafieldConnection'], ParentType, ContextType, RequireFields<StoreMetafieldsArgs, 'namespace' | 'keys'>>;
};

export type StorefrontResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Storefront'] = ResolversParentTypes['Storefront']> = {
  catalog?: Resolver<Maybe<ResolversTypes['Catalog']>, ParentType, ContextType>;
};

export type BrandSearchFilterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BrandSearchFilter'] = ResolversParentTypes['BrandSearchFilter']> = {
  displayProductCount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  displayItemsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  brands?: Resolver<ResolversTypes['BrandSearchFilterItemConnection'], ParentType, ContextType, Partial<BrandSearchFilterBrandsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCollapsedByDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrandSearchFilterItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BrandSearchFilterItem'] = ResolversParentTypes['BrandSearchFilterItem']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSelected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrandSearchFilterItemConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BrandSearchFilterItemConnection'] = ResolversParentTypes['BrandSearchFilterItemConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BrandSearchFilterItemEdge']>>, ParentType, ContextType>;
};

export type BrandSearchFilterItemEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BrandSearchFilterItemEdge'] = ResolversParentTypes['BrandSearchFilterItemEdge']> = {
  node?: Resolver<ResolversTypes['BrandSearchFilterItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategorySearchFilterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategorySearchFilter'] = ResolversParentTypes['CategorySearchFilter']> = {
  displayProductCount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  displayItemsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  categories?: Resolver<ResolversTypes['CategorySearchFilterItemConnection'], ParentType, ContextType, Partial<CategorySearchFilterCategoriesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCollapsedByDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategorySearchFilterItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategorySearchFilterItem'] = ResolversParentTypes['CategorySearchFilterItem']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSelected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subCategories?: Resolver<ResolversTypes['SubCategorySearchFilterItemConnection'], ParentType, ContextType, Partial<CategorySearchFilterItemSubCategoriesArgs>>;
};

export type CategorySearchFilterItemConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategorySearchFilterItemConnection'] = ResolversParentTypes['CategorySearchFilterItemConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CategorySearchFilterItemEdge']>>, ParentType, ContextType>;
};

export type CategorySearchFilterItemEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategorySearchFilterItemEdge'] = ResolversParentTypes['CategorySearchFilterItemEdge']> = {
  node?: Resolver<ResolversTypes['CategorySearchFilterItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OtherSearchFilterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OtherSearchFilter'] = ResolversParentTypes['OtherSearchFilter']> = {
  displayProductCount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freeShipping?: Resolver<Maybe<ResolversTypes['OtherSearchFilterItem']>, ParentType, ContextType>;
  isFeatured?: Resolver<Maybe<ResolversTypes['OtherSearchFilterItem']>, ParentType, ContextType>;
  isInStock?: Resolver<Maybe<ResolversTypes['OtherSearchFilterItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCollapsedByDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherSearchFilterItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OtherSearchFilterItem'] = ResolversParentTypes['OtherSearchFilterItem']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSelected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceSearchFilterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriceSearchFilter'] = ResolversParentTypes['PriceSearchFilter']> = {
  selected?: Resolver<Maybe<ResolversTypes['PriceSearchFilterItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCollapsedByDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceSearchFilterItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriceSearchFilterItem'] = ResolversParentTypes['PriceSearchFilterItem']> = {
  minPrice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxPrice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProductAttributeSearchFilterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductAttributeSearchFilter'] = ResolversParentTypes['ProductAttributeSearchFilter']> = {
  displayProductCount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  displayItemsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filterName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filterKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['ProductAttributeSearchFilterItemConnection'], ParentType, ContextType, Partial<ProductAttributeSearchFilterAttributesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCollapsedByDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductAttributeSearchFilterItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductAttributeSearchFilterItem'] = ResolversParentTypes['ProductAttributeSearchFilterItem']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSelected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductAttributeSearchFilterItemConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductAttributeSearchFilterItemConnection'] = ResolversParentTypes['ProductAttributeSearchFilterItemConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductAttributeSearchFilterItemEdge']>>, ParentType, ContextType>;
};

export type ProductAttributeSearchFilterItemEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProductAttributeSearchFilterItemEdge'] = ResolversParentTypes['ProductAttributeSearchFilterItemEdge']> = {
  node?: Resolver<ResolversTypes['ProductAttributeSearchFilterItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingSearchFilterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RatingSearchFilter'] = ResolversParentTypes['RatingSearchFilter']> = {
  ratings?: Resolver<ResolversTypes['RatingSearchFilterItemConnection'], ParentType, ContextType, Partial<RatingSearchFilterRatingsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCollapsedByDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatingSearchFilterItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RatingSearchFilterItem'] = ResolversParentTypes['RatingSearchFilterItem']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSelected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingSearchFilterItemConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RatingSearchFilterItemConnection'] = ResolversParentTypes['RatingSearchFilterItemConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RatingSearchFilterItemEdge']>>, ParentType, ContextType>;
};

export type RatingSearchFilterItemEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RatingSearchFilterItemEdge'] = ResolversParentTypes['RatingSearchFilterItemEdge']> = {
  node?: Resolver<ResolversTypes['RatingSearchFilterItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Search'] = ResolversParentTypes['Search']> = {
  productFilteringEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  defaultSearchProductSort?: Resolver<ResolversTypes['SearchProductsSort'], ParentType, ContextType>;
};

export type SearchProductEventResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchProductEventResult'] = ResolversParentTypes['SearchProductEventResult']> = {
  executed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchProductFilterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchProductFilter'] = ResolversParentTypes['SearchProductFilter']> = {
  __resolveType: TypeResolveFn<'BrandSearchFilter' | 'CategorySearchFilter' | 'OtherSearchFilter' | 'PriceSearchFilter' | 'ProductAttributeSearchFilter' | 'RatingSearchFilter', ParentType, ContextType>;
};

export type SearchProductFilterConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchProductFilterConnection'] = ResolversParentTypes['SearchProductFilterConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SearchProductFilterEdge']>>, ParentType, ContextType>;
};

export type SearchProductFilterEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchProductFilterEdge'] = ResolversParentTypes['SearchProductFilterEdge']> = {
  node?: Resolver<ResolversTypes['SearchProductFilter'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchProductSuggestionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchProductSuggestion'] = ResolversParentTypes['SearchProductSuggestion']> = {
  sourceField?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['SearchProductSuggestionResult']>, ParentType, ContextType>;
};

export type SearchProductSuggestionResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchProductSuggestionResult'] = ResolversParentTypes['SearchProductSuggestionResult']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchProductsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchProducts'] = ResolversParentTypes['SearchProducts']> = {
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<SearchProductsProductsArgs>>;
  filters?: Resolver<ResolversTypes['SearchProductFilterConnection'], ParentType, ContextType, Partial<SearchProductsFiltersArgs>>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['SearchProductSuggestion']>, ParentType, ContextType>;
};

export type SearchQueriesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchQueries'] = ResolversParentTypes['SearchQueries']> = {
  searchProducts?: Resolver<ResolversTypes['SearchProducts'], ParentType, ContextType, RequireFields<SearchQueriesSearchProductsArgs, 'filters'>>;
};

export type ShopByPriceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ShopByPriceConnection'] = ResolversParentTypes['ShopByPriceConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ShopByPriceEdge']>>, ParentType, ContextType>;
};

export type ShopByPriceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ShopByPriceEdge'] = ResolversParentTypes['ShopByPriceEdge']> = {
  node?: Resolver<ResolversTypes['ShopByPriceRange'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShopByPriceRangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ShopByPriceRange'] = ResolversParentTypes['ShopByPriceRange']> = {
  ranges?: Resolver<ResolversTypes['MoneyRange'], ParentType, ContextType>;
};

export type SubCategorySearchFilterItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubCategorySearchFilterItem'] = ResolversParentTypes['SubCategorySearchFilterItem']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSelected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subCategories?: Resolver<ResolversTypes['SubCategorySearchFilterItemConnection'], ParentType, ContextType, Partial<SubCategorySearchFilterItemSubCategoriesArgs>>;
};

export type SubCategorySearchFilterItemConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubCategorySearchFilterItemConnection'] = ResolversParentTypes['SubCategorySearchFilterItemConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SubCategorySearchFilterItemEdge']>>, ParentType, ContextType>;
};

export type SubCategorySearchFilterItemEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubCategorySearchFilterItemEdge'] = ResolversParentTypes['SubCategorySearchFilterItemEdge']> = {
  node?: Resolver<ResolversTypes['SubCategorySearchFilterItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GenerateSessionSyncTokenCartNotFoundResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GenerateSessionSyncTokenCartNotFound'] = ResolversParentTypes['GenerateSessionSyncTokenCartNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GenerateSessionSyncTokenDataResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GenerateSessionSyncTokenData'] = ResolversParentTypes['GenerateSessionSyncTokenData']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GenerateSessionSyncTokenErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GenerateSessionSyncTokenError'] = ResolversParentTypes['GenerateSessionSyncTokenError']> = {
  __resolveType: TypeResolveFn<'GenerateSessionSyncTokenCartNotFound', ParentType, ContextType>;
};

export type GenerateSessionSyncTokenResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GenerateSessionSyncTokenResult'] = ResolversParentTypes['GenerateSessionSyncTokenResult']> = {
  result?: Resolver<Maybe<ResolversTypes['GenerateSessionSyncTokenData']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['GenerateSessionSyncTokenError']>, ParentType, ContextType>;
};

export type InvalidSessionSyncJwtErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvalidSessionSyncJwtError'] = ResolversParentTypes['InvalidSessionSyncJwtError']> = {
  errorType?: Resolver<ResolversTypes['InvalidSessionSyncJwtErrorType'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JwtTokenExpiredErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JwtTokenExpiredError'] = ResolversParentTypes['JwtTokenExpiredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionSyncJwtContentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionSyncJwtContent'] = ResolversParentTypes['SessionSyncJwtContent']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerAccessToken?: Resolver<Maybe<ResolversTypes['CustomerAccessToken']>, ParentType, ContextType>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  analytics?: Resolver<Maybe<ResolversTypes['ValidateSessionSyncJwtAnalytics']>, ParentType, ContextType>;
  redirectTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ValidateSessionSyncJwtAnalyticsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidateSessionSyncJwtAnalytics'] = ResolversParentTypes['ValidateSessionSyncJwtAnalytics']> = {
  visitorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initiator?: Resolver<ResolversTypes['ValidateSessionSyncJwtAnalyticsInitiator'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ValidateSessionSyncJwtAnalyticsRequest'], ParentType, ContextType>;
  consent?: Resolver<ResolversTypes['ValidateSessionSyncJwtAnalyticsConsent'], ParentType, ContextType>;
};

export type ValidateSessionSyncJwtAnalyticsConsentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidateSessionSyncJwtAnalyticsConsent'] = ResolversParentTypes['ValidateSessionSyncJwtAnalyticsConsent']> = {
  targeting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  analytics?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  functional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ValidateSessionSyncJwtAnalyticsInitiatorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidateSessionSyncJwtAnalyticsInitiator'] = ResolversParentTypes['ValidateSessionSyncJwtAnalyticsInitiator']> = {
  visitorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ValidateSessionSyncJwtAnalyticsRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidateSessionSyncJwtAnalyticsRequest'] = ResolversParentTypes['ValidateSessionSyncJwtAnalyticsRequest']> = {
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['IpAddress']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ValidateSessionSyncJwtErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidateSessionSyncJwtError'] = ResolversParentTypes['ValidateSessionSyncJwtError']> = {
  __resolveType: TypeResolveFn<'InvalidSessionSyncJwtError' | 'JwtTokenExpiredError', ParentType, ContextType>;
};

export type ValidateSessionSyncJwtResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ValidateSessionSyncJwtResult'] = ResolversParentTypes['ValidateSessionSyncJwtResult']> = {
  content?: Resolver<Maybe<ResolversTypes['SessionSyncJwtContent']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ValidateSessionSyncJwtError']>, ParentType, ContextType>;
};

export type CheckoutSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckoutSettings'] = ResolversParentTypes['CheckoutSettings']> = {
  reCaptchaEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  persistentCartEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  termsAndConditionsEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  termsAndConditionsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  termsAndConditionsUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  termsAndConditionsTextarea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContactField'] = ResolversParentTypes['ContactField']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addressType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CurrencySettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CurrencySettings'] = ResolversParentTypes['CurrencySettings']> = {
  defaultCurrency?: Resolver<ResolversTypes['currencyCode'], ParentType, ContextType>;
};

export type CustomAmountGiftCertificateSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomAmountGiftCertificateSettings'] = ResolversParentTypes['CustomAmountGiftCertificateSettings']> = {
  minimumAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  maximumAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiry?: Resolver<Maybe<ResolversTypes['GiftCertificateExpirySettings']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomersSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CustomersSettings'] = ResolversParentTypes['CustomersSettings']> = {
  passwordComplexitySettings?: Resolver<Maybe<ResolversTypes['PasswordComplexitySettings']>, ParentType, ContextType>;
};

export type FixedAmountGiftCertificateSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FixedAmountGiftCertificateSettings'] = ResolversParentTypes['FixedAmountGiftCertificateSettings']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiry?: Resolver<Maybe<ResolversTypes['GiftCertificateExpirySettings']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiftCertificateExpirySettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GiftCertificateExpirySettings'] = ResolversParentTypes['GiftCertificateExpirySettings']> = {
  value?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['GiftCertificateExpiryTimeUnit']>, ParentType, ContextType>;
};

export type GiftCertificateSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GiftCertificateSettings'] = ResolversParentTypes['GiftCertificateSettings']> = {
  __resolveType: TypeResolveFn<'CustomAmountGiftCertificateSettings' | 'FixedAmountGiftCertificateSettings', ParentType, ContextType>;
};

export type HstsSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HstsSettings'] = ResolversParentTypes['HstsSettings']> = {
  hstsOnStorefrontEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hstsInPreloadEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hstsInSubdomainsEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hstsMaxAgeDurationSeconds?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type InactivitySettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InactivitySettings'] = ResolversParentTypes['InactivitySettings']> = {
  shopperInactivityDurationSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  shopperActivityExtendsDuration?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  controlPanelInactivityDurationSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type InventorySettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InventorySettings'] = ResolversParentTypes['InventorySettings']> = {
  productOutOfStockBehavior?: Resolver<Maybe<ResolversTypes['ProductOutOfStockBehavior']>, ParentType, ContextType>;
  optionOutOfStockBehavior?: Resolver<Maybe<ResolversTypes['OptionOutOfStockBehavior']>, ParentType, ContextType>;
  stockLevelDisplay?: Resolver<Maybe<ResolversTypes['StockLevelDisplay']>, ParentType, ContextType>;
  defaultOutOfStockMessage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hideInProductFiltering?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  showPreOrderStockLevels?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  showOutOfStockMessage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updateStockBehavior?: Resolver<Maybe<ResolversTypes['UpdateStockBehavior']>, ParentType, ContextType>;
  showQuantityOnBackorder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  showQuantityOnHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  showBackorderMessage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  showBackorderAvailabilityPrompt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  backorderAvailabilityPrompt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  showDefaultShippingExpectationPrompt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  defaultShippingExpectationPrompt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogoFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LogoField'] = ResolversParentTypes['LogoField']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  image?: Resolver<ResolversTypes['Image'], ParentType, ContextType>;
};

export type NewsletterSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NewsletterSettings'] = ResolversParentTypes['NewsletterSettings']> = {
  showNewsletterSignup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  newsletterCheckedByDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PasswordComplexitySettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PasswordComplexitySettings'] = ResolversParentTypes['PasswordComplexitySettings']> = {
  minimumPasswordLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requireLowerCase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requireUpperCase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requireNumbers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minimumNumbers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requireSpecialCharacters?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minimumSpecialCharacters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrivacySettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PrivacySettings'] = ResolversParentTypes['PrivacySettings']> = {
  cookieConsentEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  privacyPolicyUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReCaptchaSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReCaptchaSettings'] = ResolversParentTypes['ReCaptchaSettings']> = {
  siteKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEnabledOnStorefront?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEnabledOnCheckout?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  failedLoginLockoutDurationSeconds?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type ReviewsSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewsSettings'] = ResolversParentTypes['ReviewsSettings']> = {
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onlyAcceptPreviousCustomerReviews?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScriptHashResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScriptHash'] = ResolversParentTypes['ScriptHash']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SecuritySettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SecuritySettings'] = ResolversParentTypes['SecuritySettings']> = {
  customCspHeader?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  xFrameOptions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hsts?: Resolver<Maybe<ResolversTypes['HstsSettings']>, ParentType, ContextType>;
};

export type SettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Settings'] = ResolversParentTypes['Settings']> = {
  storeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeCountryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StorefrontStatusType'], ParentType, ContextType>;
  logo?: Resolver<ResolversTypes['LogoField'], ParentType, ContextType>;
  logoV2?: Resolver<ResolversTypes['StoreLogo'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['ContactField']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['UrlField'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['DisplayField'], ParentType, ContextType>;
  channelId?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['TaxDisplaySettings']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['Search'], ParentType, ContextType>;
  storefront?: Resolver<ResolversTypes['Storefront'], ParentType, ContextType>;
  isGoogleAiPredictionEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inventory?: Resolver<Maybe<ResolversTypes['InventorySettings']>, ParentType, ContextType>;
  reCaptcha?: Resolver<ResolversTypes['ReCaptchaSettings'], ParentType, ContextType>;
  socialMediaLinks?: Resolver<ReadonlyArray<ResolversTypes['SocialMediaLink']>, ParentType, ContextType>;
  checkout?: Resolver<Maybe<ResolversTypes['CheckoutSettings']>, ParentType, ContextType>;
  statusMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customers?: Resolver<Maybe<ResolversTypes['CustomersSettings']>, ParentType, ContextType>;
  locales?: Resolver<ReadonlyArray<ResolversTypes['Locale']>, ParentType, ContextType>;
  faviconUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webAnalytics?: Resolver<Maybe<ResolversTypes['WebAnalytics']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencySettings'], ParentType, ContextType>;
  formFields?: Resolver<ResolversTypes['FormFields'], ParentType, ContextType>;
  seo?: Resolver<Maybe<ResolversTypes['SeoDetails']>, ParentType, ContextType>;
  robotsTxt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  security?: Resolver<Maybe<ResolversTypes['SecuritySettings']>, ParentType, ContextType>;
  privacy?: Resolver<Maybe<ResolversTypes['PrivacySettings']>, ParentType, ContextType>;
  inactivity?: Resolver<Maybe<ResolversTypes['InactivitySettings']>, ParentType, ContextType>;
  shipping?: Resolver<Maybe<ResolversTypes['Shipping']>, ParentType, ContextType>;
  giftCertificates?: Resolver<Maybe<ResolversTypes['GiftCertificateSettings']>, ParentType, ContextType, Partial<SettingsGiftCertificatesArgs>>;
  reviews?: Resolver<ResolversTypes['ReviewsSettings'], ParentType, ContextType>;
  newsletter?: Resolver<ResolversTypes['NewsletterSettings'], ParentType, ContextType>;
};

export type SocialMediaLinkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SocialMediaLink'] = ResolversParentTypes['SocialMediaLink']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoreImageLogoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoreImageLogo'] = ResolversParentTypes['StoreImageLogo']> = {
  image?: Resolver<ResolversTypes['Image'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoreLogoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoreLogo'] = ResolversParentTypes['StoreLogo']> = {
  __resolveType: TypeResolveFn<'StoreTextLogo' | 'StoreImageLogo', ParentType, ContextType>;
};

export type StoreTextLogoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoreTextLogo'] = ResolversParentTypes['StoreTextLogo']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxDisplaySettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TaxDisplaySettings'] = ResolversParentTypes['TaxDisplaySettings']> = {
  pdp?: Resolver<ResolversTypes['TaxPriceDisplay'], ParentType, ContextType>;
  plp?: Resolver<ResolversTypes['TaxPriceDisplay'], ParentType, ContextType>;
};

export type LocaleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Locale'] = ResolversParentTypes['Locale']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fullPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocaleAlternateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocaleAlternate'] = ResolversParentTypes['LocaleAlternate']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocaleAlternateConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocaleAlternateConnection'] = ResolversParentTypes['LocaleAlternateConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LocaleAlternateEdge']>>, ParentType, ContextType>;
};

export type LocaleAlternateEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocaleAlternateEdge'] = ResolversParentTypes['LocaleAlternateEdge']> = {
  node?: Resolver<ResolversTypes['LocaleAlternate'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocaleInvalidErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LocaleInvalidError'] = ResolversParentTypes['LocaleInvalidError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopperLocaleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ShopperLocale'] = ResolversParentTypes['ShopperLocale']> = {
  resolved?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShopperPreferencesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ShopperPreferences'] = ResolversParentTypes['ShopperPreferences']> = {
  locale?: Resolver<Maybe<ResolversTypes['ShopperLocale']>, ParentType, ContextType>;
};

export type AddWishlistItemsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddWishlistItemsResult'] = ResolversParentTypes['AddWishlistItemsResult']> = {
  result?: Resolver<ResolversTypes['Wishlist'], ParentType, ContextType>;
};

export type CreateWishlistResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateWishlistResult'] = ResolversParentTypes['CreateWishlistResult']> = {
  result?: Resolver<ResolversTypes['Wishlist'], ParentType, ContextType>;
};

export type DeleteWishlistItemsResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteWishlistItemsResult'] = ResolversParentTypes['DeleteWishlistItemsResult']> = {
  result?: Resolver<ResolversTypes['Wishlist'], ParentType, ContextType>;
};

export type DeleteWishlistResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteWishlistResult'] = ResolversParentTypes['DeleteWishlistResult']> = {
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicWishlistResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicWishlist'] = ResolversParentTypes['PublicWishlist']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['WishlistItemConnection'], ParentType, ContextType, Partial<PublicWishlistItemsArgs>>;
  isOwner?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type UpdateWishlistResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateWishlistResult'] = ResolversParentTypes['UpdateWishlistResult']> = {
  result?: Resolver<ResolversTypes['Wishlist'], ParentType, ContextType>;
};

export type WishlistResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Wishlist'] = ResolversParentTypes['Wishlist']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['WishlistItemConnection'], ParentType, ContextType, Partial<WishlistItemsArgs>>;
};

export type WishlistConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WishlistConnection'] = ResolversParentTypes['WishlistConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WishlistEdge']>>, ParentType, ContextType>;
};

export type WishlistEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WishlistEdge'] = ResolversParentTypes['WishlistEdge']> = {
  node?: Resolver<ResolversTypes['Wishlist'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WishlistItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WishlistItem'] = ResolversParentTypes['WishlistItem']> = {
  entityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productEntityId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantEntityId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WishlistItemConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WishlistItemConnection'] = ResolversParentTypes['WishlistItemConnection']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WishlistItemEdge']>>, ParentType, ContextType>;
  collectionInfo?: Resolver<Maybe<ResolversTypes['CollectionInfo']>, ParentType, ContextType>;
};

export type WishlistItemEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WishlistItemEdge'] = ResolversParentTypes['WishlistItemEdge']> = {
  node?: Resolver<ResolversTypes['WishlistItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WishlistMutationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WishlistMutations'] = ResolversParentTypes['WishlistMutations']> = {
  createWishlist?: Resolver<Maybe<ResolversTypes['CreateWishlistResult']>, ParentType, ContextType, RequireFields<WishlistMutationsCreateWishlistArgs, 'input'>>;
  addWishlistItems?: Resolver<Maybe<ResolversTypes['AddWishlistItemsResult']>, ParentType, ContextType, RequireFields<WishlistMutationsAddWishlistItemsArgs, 'input'>>;
  deleteWishlistItems?: Resolver<Maybe<ResolversTypes['DeleteWishlistItemsResult']>, ParentType, ContextType, RequireFields<WishlistMutationsDeleteWishlistItemsArgs, 'input'>>;
  updateWishlist?: Resolver<Maybe<ResolversTypes['UpdateWishlistResult']>, ParentType, ContextType, RequireFields<WishlistMutationsUpdateWishlistArgs, 'input'>>;
  deleteWishlists?: Resolver<Maybe<ResolversTypes['DeleteWishlistResult']>, ParentType, ContextType, RequireFields<WishlistMutationsDeleteWishlistsArgs, 'input'>>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  AnalyticsMutations?: AnalyticsMutationsResolvers<ContextType>;
  GA4Provider?: Ga4ProviderResolvers<ContextType>;
  MetaPixelProvider?: MetaPixelProviderResolvers<ContextType>;
  PageViewedEventResult?: PageViewedEventResultResolvers<ContextType>;
  ProductViewedEventResult?: ProductViewedEventResultResolvers<ContextType>;
  SegmentProvider?: SegmentProviderResolvers<ContextType>;
  VisitStartedEventResult?: VisitStartedEventResultResolvers<ContextType>;
  WebAnalytics?: WebAnalyticsResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  BrandConnection?: BrandConnectionResolvers<ContextType>;
  BrandEdge?: BrandEdgeResolvers<ContextType>;
  PopularBrandConnection?: PopularBrandConnectionResolvers<ContextType>;
  PopularBrandEdge?: PopularBrandEdgeResolvers<ContextType>;
  PopularBrandType?: PopularBrandTypeResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartBulkPrice?: CartBulkPriceResolvers<ContextType>;
  CartCustomItem?: CartCustomItemResolvers<ContextType>;
  CartDigitalItem?: CartDigitalItemResolvers<ContextType>;
  CartDiscount?: CartDiscountResolvers<ContextType>;
  CartGiftCertificate?: CartGiftCertificateResolvers<ContextType>;
  CartGiftCertificateRecipient?: CartGiftCertificateRecipientResolvers<ContextType>;
  CartGiftCertificateSender?: CartGiftCertificateSenderResolvers<ContextType>;
  CartGiftWrapping?: CartGiftWrappingResolvers<ContextType>;
  CartItemStockPosition?: CartItemStockPositionResolvers<ContextType>;
  CartLineItems?: CartLineItemsResolvers<ContextType>;
  CartPhysicalItem?: CartPhysicalItemResolvers<ContextType>;
  CartSelectedCheckboxOption?: CartSelectedCheckboxOptionResolvers<ContextType>;
  CartSelectedDateFieldOption?: CartSelectedDateFieldOptionResolvers<ContextType>;
  CartSelectedFileUploadOption?: CartSelectedFileUploadOptionResolvers<ContextType>;
  CartSelectedMultiLineTextFieldOption?: CartSelectedMultiLineTextFieldOptionResolvers<ContextType>;
  CartSelectedMultipleChoiceOption?: CartSelectedMultipleChoiceOptionResolvers<ContextType>;
  CartSelectedNumberFieldOption?: CartSelectedNumberFieldOptionResolvers<ContextType>;
  CartSelectedOption?: CartSelectedOptionResolvers<ContextType>;
  CartSelectedTextFieldOption?: CartSelectedTextFieldOptionResolvers<ContextType>;
  AddCartLineItemsResult?: AddCartLineItemsResultResolvers<ContextType>;
  AssignCartToCustomerResult?: AssignCartToCustomerResultResolvers<ContextType>;
  CartError?: CartErrorResolvers<ContextType>;
  CartLineItemError?: CartLineItemErrorResolvers<ContextType>;
  CartMutations?: CartMutationsResolvers<ContextType>;
  CartRedirectUrls?: CartRedirectUrlsResolvers<ContextType>;
  CreateCartMetafieldError?: CreateCartMetafieldErrorResolvers<ContextType>;
  CreateCartMetafieldResult?: CreateCartMetafieldResultResolvers<ContextType>;
  CreateCartRedirectUrlsError?: CreateCartRedirectUrlsErrorResolvers<ContextType>;
  CreateCartRedirectUrlsResult?: CreateCartRedirectUrlsResultResolvers<ContextType>;
  CreateCartResult?: CreateCartResultResolvers<ContextType>;
  DeleteCartLineItemResult?: DeleteCartLineItemResultResolvers<ContextType>;
  DeleteCartMetafieldError?: DeleteCartMetafieldErrorResolvers<ContextType>;
  DeleteCartMetafieldResult?: DeleteCartMetafieldResultResolvers<ContextType>;
  DeleteCartResult?: DeleteCartResultResolvers<ContextType>;
  UnassignCartFromCustomerResult?: UnassignCartFromCustomerResultResolvers<ContextType>;
  UpdateCartCurrencyResult?: UpdateCartCurrencyResultResolvers<ContextType>;
  UpdateCartLineItemResult?: UpdateCartLineItemResultResolvers<ContextType>;
  UpdateCartLocaleError?: UpdateCartLocaleErrorResolvers<ContextType>;
  UpdateCartLocaleResult?: UpdateCartLocaleResultResolvers<ContextType>;
  UpdateCartMetafieldError?: UpdateCartMetafieldErrorResolvers<ContextType>;
  UpdateCartMetafieldResult?: UpdateCartMetafieldResultResolvers<ContextType>;
  Breadcrumb?: BreadcrumbResolvers<ContextType>;
  BreadcrumbConnection?: BreadcrumbConnectionResolvers<ContextType>;
  BreadcrumbEdge?: BreadcrumbEdgeResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  CategoryTreeItem?: CategoryTreeItemResolvers<ContextType>;
  Checkout?: CheckoutResolvers<ContextType>;
  CheckoutAddress?: CheckoutAddressResolvers<ContextType>;
  CheckoutAddressCheckboxesCustomField?: CheckoutAddressCheckboxesCustomFieldResolvers<ContextType>;
  CheckoutAddressCustomField?: CheckoutAddressCustomFieldResolvers<ContextType>;
  CheckoutAddressDateCustomField?: CheckoutAddressDateCustomFieldResolvers<ContextType>;
  CheckoutAddressMultipleChoiceCustomField?: CheckoutAddressMultipleChoiceCustomFieldResolvers<ContextType>;
  CheckoutAddressNumberCustomField?: CheckoutAddressNumberCustomFieldResolvers<ContextType>;
  CheckoutAddressPasswordCustomField?: CheckoutAddressPasswordCustomFieldResolvers<ContextType>;
  CheckoutAddressTextFieldCustomField?: CheckoutAddressTextFieldCustomFieldResolvers<ContextType>;
  CheckoutAvailableShippingOption?: CheckoutAvailableShippingOptionResolvers<ContextType>;
  CheckoutBillingAddress?: CheckoutBillingAddressResolvers<ContextType>;
  CheckoutConsignmentAddress?: CheckoutConsignmentAddressResolvers<ContextType>;
  CheckoutCoupon?: CheckoutCouponResolvers<ContextType>;
  CheckoutDiscountAllocation?: CheckoutDiscountAllocationResolvers<ContextType>;
  CheckoutFee?: CheckoutFeeResolvers<ContextType>;
  CheckoutGiftCertificate?: CheckoutGiftCertificateResolvers<ContextType>;
  CheckoutPromotion?: CheckoutPromotionResolvers<ContextType>;
  CheckoutPromotionBanner?: CheckoutPromotionBannerResolvers<ContextType>;
  CheckoutPromotionDiscount?: CheckoutPromotionDiscountResolvers<ContextType>;
  CheckoutSelectedShippingOption?: CheckoutSelectedShippingOptionResolvers<ContextType>;
  CheckoutShippingConsignment?: CheckoutShippingConsignmentResolvers<ContextType>;
  CheckoutTax?: CheckoutTaxResolvers<ContextType>;
  AddCheckoutBillingAddressResult?: AddCheckoutBillingAddressResultResolvers<ContextType>;
  AddCheckoutShippingConsignmentsResult?: AddCheckoutShippingConsignmentsResultResolvers<ContextType>;
  ApplyCheckoutCouponResult?: ApplyCheckoutCouponResultResolvers<ContextType>;
  ApplyCheckoutGiftCertificateResult?: ApplyCheckoutGiftCertificateResultResolvers<ContextType>;
  ApplyCheckoutSpamProtectionResult?: ApplyCheckoutSpamProtectionResultResolvers<ContextType>;
  CheckoutBillingAddressError?: CheckoutBillingAddressErrorResolvers<ContextType>;
  CheckoutCouponError?: CheckoutCouponErrorResolvers<ContextType>;
  CheckoutErrorContext?: CheckoutErrorContextResolvers<ContextType>;
  CheckoutMutations?: CheckoutMutationsResolvers<ContextType>;
  CheckoutShippingConsignmentError?: CheckoutShippingConsignmentErrorResolvers<ContextType>;
  CheckoutTaxError?: CheckoutTaxErrorResolvers<ContextType>;
  CompleteCheckoutError?: CompleteCheckoutErrorResolvers<ContextType>;
  CompleteCheckoutResult?: CompleteCheckoutResultResolvers<ContextType>;
  CreateCheckoutError?: CreateCheckoutErrorResolvers<ContextType>;
  CreateCheckoutResult?: CreateCheckoutResultResolvers<ContextType>;
  DeleteCheckoutConsignmentResult?: DeleteCheckoutConsignmentResultResolvers<ContextType>;
  SelectCheckoutShippingOptionResult?: SelectCheckoutShippingOptionResultResolvers<ContextType>;
  UnapplyCheckoutCouponResult?: UnapplyCheckoutCouponResultResolvers<ContextType>;
  UnapplyCheckoutGiftCertificateResult?: UnapplyCheckoutGiftCertificateResultResolvers<ContextType>;
  UpdateCheckoutBillingAddressResult?: UpdateCheckoutBillingAddressResultResolvers<ContextType>;
  UpdateCheckoutCustomerMessageResult?: UpdateCheckoutCustomerMessageResultResolvers<ContextType>;
  UpdateCheckoutError?: UpdateCheckoutErrorResolvers<ContextType>;
  UpdateCheckoutResult?: UpdateCheckoutResultResolvers<ContextType>;
  UpdateCheckoutShippingConsignmentResult?: UpdateCheckoutShippingConsignmentResultResolvers<ContextType>;
  BigDecimal?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  IpAddress?: GraphQLScalarType;
  Long?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  Aggregated?: AggregatedResolvers<ContextType>;
  AlreadyExistsError?: AlreadyExistsErrorResolvers<ContextType>;
  CollectionInfo?: CollectionInfoResolvers<ContextType>;
  DateTimeExtended?: DateTimeExtendedResolvers<ContextType>;
  DisplayField?: DisplayFieldResolvers<ContextType>;
  Distance?: DistanceResolvers<ContextType>;
  Error?: ErrorResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  ImageConnection?: ImageConnectionResolvers<ContextType>;
  ImageEdge?: ImageEdgeResolvers<ContextType>;
  LimitExceededError?: LimitExceededErrorResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  MetafieldConnection?: MetafieldConnectionResolvers<ContextType>;
  MetafieldEdge?: MetafieldEdgeResolvers<ContextType>;
  Metafields?: MetafieldsResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyRange?: MoneyRangeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAuthorisedError?: NotAuthorisedErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  SeoDetails?: SeoDetailsResolvers<ContextType>;
  UrlField?: UrlFieldResolvers<ContextType>;
  ValidationError?: ValidationErrorResolvers<ContextType>;
  ActiveCompany?: ActiveCompanyResolvers<ContextType>;
  CompanyAddress?: CompanyAddressResolvers<ContextType>;
  CompanyAddressConnection?: CompanyAddressConnectionResolvers<ContextType>;
  CompanyAddressEdge?: CompanyAddressEdgeResolvers<ContextType>;
  CompanyMutations?: CompanyMutationsResolvers<ContextType>;
  CompanyQueries?: CompanyQueriesResolvers<ContextType>;
  CompanyUser?: CompanyUserResolvers<ContextType>;
  RegisterCompanyError?: RegisterCompanyErrorResolvers<ContextType>;
  RegisterCompanyResult?: RegisterCompanyResultResolvers<ContextType>;
  UpdateCompanyUserError?: UpdateCompanyUserErrorResolvers<ContextType>;
  UpdateCompanyUserResult?: UpdateCompanyUserResultResolvers<ContextType>;
  Banner?: BannerResolvers<ContextType>;
  BannerConnection?: BannerConnectionResolvers<ContextType>;
  BannerEdge?: BannerEdgeResolvers<ContextType>;
  Banners?: BannersResolvers<ContextType>;
  Blog?: BlogResolvers<ContextType>;
  BlogIndexPage?: BlogIndexPageResolvers<ContextType>;
  BlogPost?: BlogPostResolvers<ContextType>;
  BlogPostConnection?: BlogPostConnectionResolvers<ContextType>;
  BlogPostEdge?: BlogPostEdgeResolvers<ContextType>;
  BlogPostRedirect?: BlogPostRedirectResolvers<ContextType>;
  BrandPageBannerConnection?: BrandPageBannerConnectionResolvers<ContextType>;
  BrandPageBannerEdge?: BrandPageBannerEdgeResolvers<ContextType>;
  BrandRedirect?: BrandRedirectResolvers<ContextType>;
  CategoryPageBannerConnection?: CategoryPageBannerConnectionResolvers<ContextType>;
  CategoryPageBannerEdge?: CategoryPageBannerEdgeResolvers<ContextType>;
  CategoryRedirect?: CategoryRedirectResolvers<ContextType>;
  ContactPage?: ContactPageResolvers<ContextType>;
  Content?: ContentResolvers<ContextType>;
  ExternalLinkPage?: ExternalLinkPageResolvers<ContextType>;
  InlineScript?: InlineScriptResolvers<ContextType>;
  ManualRedirect?: ManualRedirectResolvers<ContextType>;
  NormalPage?: NormalPageResolvers<ContextType>;
  PageConnection?: PageConnectionResolvers<ContextType>;
  PageEdge?: PageEdgeResolvers<ContextType>;
  PageRedirect?: PageRedirectResolvers<ContextType>;
  ProductRedirect?: ProductRedirectResolvers<ContextType>;
  RawHtmlPage?: RawHtmlPageResolvers<ContextType>;
  Redirect?: RedirectResolvers<ContextType>;
  RedirectTo?: RedirectToResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RenderedRegionsByPageType?: RenderedRegionsByPageTypeResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  Script?: ScriptResolvers<ContextType>;
  ScriptTypeConnection?: ScriptTypeConnectionResolvers<ContextType>;
  ScriptTypeEdge?: ScriptTypeEdgeResolvers<ContextType>;
  SrcScript?: SrcScriptResolvers<ContextType>;
  SubmitContactUsError?: SubmitContactUsErrorResolvers<ContextType>;
  SubmitContactUsResult?: SubmitContactUsResultResolvers<ContextType>;
  WebPage?: WebPageResolvers<ContextType>;
  CountryCurrency?: CountryCurrencyResolvers<ContextType>;
  Currency?: CurrencyResolvers<ContextType>;
  CurrencyConnection?: CurrencyConnectionResolvers<ContextType>;
  CurrencyDisplay?: CurrencyDisplayResolvers<ContextType>;
  CurrencyEdge?: CurrencyEdgeResolvers<ContextType>;
  AccountCreationDisabledError?: AccountCreationDisabledErrorResolvers<ContextType>;
  AddCustomerAddressError?: AddCustomerAddressErrorResolvers<ContextType>;
  AddCustomerAddressResult?: AddCustomerAddressResultResolvers<ContextType>;
  AddressConnection?: AddressConnectionResolvers<ContextType>;
  AddressDoesNotExistError?: AddressDoesNotExistErrorResolvers<ContextType>;
  AddressEdge?: AddressEdgeResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAddress?: CustomerAddressResolvers<ContextType>;
  CustomerAddressCreationError?: CustomerAddressCreationErrorResolvers<ContextType>;
  CustomerAddressDeletionError?: CustomerAddressDeletionErrorResolvers<ContextType>;
  CustomerAddressUpdateError?: CustomerAddressUpdateErrorResolvers<ContextType>;
  CustomerAttribute?: CustomerAttributeResolvers<ContextType>;
  CustomerAttributes?: CustomerAttributesResolvers<ContextType>;
  CustomerDoesNotExistError?: CustomerDoesNotExistErrorResolvers<ContextType>;
  CustomerMutations?: CustomerMutationsResolvers<ContextType>;
  CustomerNotLoggedInError?: CustomerNotLoggedInErrorResolvers<ContextType>;
  CustomerRegistrationError?: CustomerRegistrationErrorResolvers<ContextType>;
  DeleteCustomerAddressError?: DeleteCustomerAddressErrorResolvers<ContextType>;
  DeleteCustomerAddressResult?: DeleteCustomerAddressResultResolvers<ContextType>;
  EmailAlreadyInUseError?: EmailAlreadyInUseErrorResolvers<ContextType>;
  RegisterCustomerError?: RegisterCustomerErrorResolvers<ContextType>;
  RegisterCustomerResult?: RegisterCustomerResultResolvers<ContextType>;
  UnexpectedUpdateCustomerError?: UnexpectedUpdateCustomerErrorResolvers<ContextType>;
  UpdateCustomerAddressError?: UpdateCustomerAddressErrorResolvers<ContextType>;
  UpdateCustomerAddressResult?: UpdateCustomerAddressResultResolvers<ContextType>;
  UpdateCustomerError?: UpdateCustomerErrorResolvers<ContextType>;
  UpdateCustomerResult?: UpdateCustomerResultResolvers<ContextType>;
  CheckboxesFormField?: CheckboxesFormFieldResolvers<ContextType>;
  CheckboxesFormFieldValue?: CheckboxesFormFieldValueResolvers<ContextType>;
  CustomerFormFieldValue?: CustomerFormFieldValueResolvers<ContextType>;
  DateFormField?: DateFormFieldResolvers<ContextType>;
  DateFormFieldValue?: DateFormFieldValueResolvers<ContextType>;
  ExtraFieldValue?: ExtraFieldValueResolvers<ContextType>;
  FormField?: FormFieldResolvers<ContextType>;
  FormFieldOption?: FormFieldOptionResolvers<ContextType>;
  FormFields?: FormFieldsResolvers<ContextType>;
  MultilineTextExtraFieldValue?: MultilineTextExtraFieldValueResolvers<ContextType>;
  MultilineTextFormField?: MultilineTextFormFieldResolvers<ContextType>;
  MultilineTextFormFieldValue?: MultilineTextFormFieldValueResolvers<ContextType>;
  MultipleChoiceExtraFieldValue?: MultipleChoiceExtraFieldValueResolvers<ContextType>;
  MultipleChoiceFormFieldValue?: MultipleChoiceFormFieldValueResolvers<ContextType>;
  NumberExtraFieldValue?: NumberExtraFieldValueResolvers<ContextType>;
  NumberFormField?: NumberFormFieldResolvers<ContextType>;
  NumberFormFieldValue?: NumberFormFieldValueResolvers<ContextType>;
  PasswordFormField?: PasswordFormFieldResolvers<ContextType>;
  PasswordFormFieldValue?: PasswordFormFieldValueResolvers<ContextType>;
  PicklistFormField?: PicklistFormFieldResolvers<ContextType>;
  PicklistOrTextFormField?: PicklistOrTextFormFieldResolvers<ContextType>;
  RadioButtonsFormField?: RadioButtonsFormFieldResolvers<ContextType>;
  TextExtraFieldValue?: TextExtraFieldValueResolvers<ContextType>;
  TextFormField?: TextFormFieldResolvers<ContextType>;
  TextFormFieldValue?: TextFormFieldValueResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Geography?: GeographyResolvers<ContextType>;
  Shipping?: ShippingResolvers<ContextType>;
  StateOrProvince?: StateOrProvinceResolvers<ContextType>;
  SupportedShippingDestinations?: SupportedShippingDestinationsResolvers<ContextType>;
  GiftCertificate?: GiftCertificateResolvers<ContextType>;
  GiftCertificateCustomerInfo?: GiftCertificateCustomerInfoResolvers<ContextType>;
  GiftCertificatePaymentInstrument?: GiftCertificatePaymentInstrumentResolvers<ContextType>;
  GiftCertificatePreview?: GiftCertificatePreviewResolvers<ContextType>;
  GiftCertificatePreviewError?: GiftCertificatePreviewErrorResolvers<ContextType>;
  AggregatedInventory?: AggregatedInventoryResolvers<ContextType>;
  Inventory?: InventoryResolvers<ContextType>;
  InventoryAddress?: InventoryAddressResolvers<ContextType>;
  InventoryByLocations?: InventoryByLocationsResolvers<ContextType>;
  InventoryLocation?: InventoryLocationResolvers<ContextType>;
  InventoryLocationConnection?: InventoryLocationConnectionResolvers<ContextType>;
  InventoryLocationEdge?: InventoryLocationEdgeResolvers<ContextType>;
  LinkedProductInventory?: LinkedProductInventoryResolvers<ContextType>;
  LocationConnection?: LocationConnectionResolvers<ContextType>;
  LocationEdge?: LocationEdgeResolvers<ContextType>;
  OperatingDay?: OperatingDayResolvers<ContextType>;
  OperatingHours?: OperatingHoursResolvers<ContextType>;
  ProductInventory?: ProductInventoryResolvers<ContextType>;
  ProductInventoryByLocation?: ProductInventoryByLocationResolvers<ContextType>;
  ProductLocationConnection?: ProductLocationConnectionResolvers<ContextType>;
  ProductLocationEdge?: ProductLocationEdgeResolvers<ContextType>;
  SpecialHour?: SpecialHourResolvers<ContextType>;
  VariantInventory?: VariantInventoryResolvers<ContextType>;
  CartUnassignError?: CartUnassignErrorResolvers<ContextType>;
  CartUnassignInaccessibleError?: CartUnassignInaccessibleErrorResolvers<ContextType>;
  CartUnassignNotAllowedError?: CartUnassignNotAllowedErrorResolvers<ContextType>;
  CartUnassignResult?: CartUnassignResultResolvers<ContextType>;
  ChangePasswordError?: ChangePasswordErrorResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  CustomerAccessToken?: CustomerAccessTokenResolvers<ContextType>;
  CustomerPasswordError?: CustomerPasswordErrorResolvers<ContextType>;
  LoginResult?: LoginResultResolvers<ContextType>;
  LoginWithCustomerLoginJwtResult?: LoginWithCustomerLoginJwtResultResolvers<ContextType>;
  LogoutResult?: LogoutResultResolvers<ContextType>;
  RequestResetPasswordError?: RequestResetPasswordErrorResolvers<ContextType>;
  RequestResetPasswordResult?: RequestResetPasswordResultResolvers<ContextType>;
  ResetPasswordError?: ResetPasswordErrorResolvers<ContextType>;
  ResetPasswordResult?: ResetPasswordResultResolvers<ContextType>;
  CreateSubscriberAlreadyExistsError?: CreateSubscriberAlreadyExistsErrorResolvers<ContextType>;
  CreateSubscriberEmailInvalidError?: CreateSubscriberEmailInvalidErrorResolvers<ContextType>;
  CreateSubscriberError?: CreateSubscriberErrorResolvers<ContextType>;
  CreateSubscriberFirstNameInvalidError?: CreateSubscriberFirstNameInvalidErrorResolvers<ContextType>;
  CreateSubscriberLastNameInvalidError?: CreateSubscriberLastNameInvalidErrorResolvers<ContextType>;
  CreateSubscriberResult?: CreateSubscriberResultResolvers<ContextType>;
  CreateSubscriberUnexpectedError?: CreateSubscriberUnexpectedErrorResolvers<ContextType>;
  NewsletterMutations?: NewsletterMutationsResolvers<ContextType>;
  RemoveSubscriberEmailInvalidError?: RemoveSubscriberEmailInvalidErrorResolvers<ContextType>;
  RemoveSubscriberError?: RemoveSubscriberErrorResolvers<ContextType>;
  RemoveSubscriberResult?: RemoveSubscriberResultResolvers<ContextType>;
  RemoveSubscriberUnexpectedError?: RemoveSubscriberUnexpectedErrorResolvers<ContextType>;
  BaseOrder?: BaseOrderResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderAddress?: OrderAddressResolvers<ContextType>;
  OrderAutomaticShippingDiscount?: OrderAutomaticShippingDiscountResolvers<ContextType>;
  OrderBillingAddress?: OrderBillingAddressResolvers<ContextType>;
  OrderConsignments?: OrderConsignmentsResolvers<ContextType>;
  OrderCouponDiscount?: OrderCouponDiscountResolvers<ContextType>;
  OrderDigitalLineItem?: OrderDigitalLineItemResolvers<ContextType>;
  OrderDigitalLineItemConnection?: OrderDigitalLineItemConnectionResolvers<ContextType>;
  OrderDigitalLineItemEdge?: OrderDigitalLineItemEdgeResolvers<ContextType>;
  OrderDiscounts?: OrderDiscountsResolvers<ContextType>;
  OrderDownloadConsignment?: OrderDownloadConsignmentResolvers<ContextType>;
  OrderEmailConsignments?: OrderEmailConsignmentsResolvers<ContextType>;
  OrderFee?: OrderFeeResolvers<ContextType>;
  OrderGiftCertificateConsignment?: OrderGiftCertificateConsignmentResolvers<ContextType>;
  OrderGiftCertificateConsignmentConnection?: OrderGiftCertificateConsignmentConnectionResolvers<ContextType>;
  OrderGiftCertificateConsignmentEdge?: OrderGiftCertificateConsignmentEdgeResolvers<ContextType>;
  OrderGiftCertificateLineItem?: OrderGiftCertificateLineItemResolvers<ContextType>;
  OrderGiftCertificateLineItemConnection?: OrderGiftCertificateLineItemConnectionResolvers<ContextType>;
  OrderGiftCertificateLineItemEdge?: OrderGiftCertificateLineItemEdgeResolvers<ContextType>;
  OrderLineItemInterface?: OrderLineItemInterfaceResolvers<ContextType>;
  OrderLineItemProductOption?: OrderLineItemProductOptionResolvers<ContextType>;
  OrderLineItemWrapping?: OrderLineItemWrappingResolvers<ContextType>;
  OrderNonCouponShippingDiscount?: OrderNonCouponShippingDiscountResolvers<ContextType>;
  OrderPhysicalLineItem?: OrderPhysicalLineItemResolvers<ContextType>;
  OrderPhysicalLineItemConnection?: OrderPhysicalLineItemConnectionResolvers<ContextType>;
  OrderPhysicalLineItemEdge?: OrderPhysicalLineItemEdgeResolvers<ContextType>;
  OrderPickupConsignment?: OrderPickupConsignmentResolvers<ContextType>;
  OrderPickupConsignmentConnection?: OrderPickupConsignmentConnectionResolvers<ContextType>;
  OrderPickupConsignmentEdge?: OrderPickupConsignmentEdgeResolvers<ContextType>;
  OrderPickupLocationAddress?: OrderPickupLocationAddressResolvers<ContextType>;
  OrderShipment?: OrderShipmentResolvers<ContextType>;
  OrderShipmentConnection?: OrderShipmentConnectionResolvers<ContextType>;
  OrderShipmentEdge?: OrderShipmentEdgeResolvers<ContextType>;
  OrderShipmentLineItem?: OrderShipmentLineItemResolvers<ContextType>;
  OrderShipmentNumberAndUrlTracking?: OrderShipmentNumberAndUrlTrackingResolvers<ContextType>;
  OrderShipmentNumberOnlyTracking?: OrderShipmentNumberOnlyTrackingResolvers<ContextType>;
  OrderShipmentTracking?: OrderShipmentTrackingResolvers<ContextType>;
  OrderShipmentUrlOnlyTracking?: OrderShipmentUrlOnlyTrackingResolvers<ContextType>;
  OrderShippingAddress?: OrderShippingAddressResolvers<ContextType>;
  OrderShippingConsignment?: OrderShippingConsignmentResolvers<ContextType>;
  OrderShippingConsignmentConnection?: OrderShippingConsignmentConnectionResolvers<ContextType>;
  OrderShippingConsignmentEdge?: OrderShippingConsignmentEdgeResolvers<ContextType>;
  OrderStatus?: OrderStatusResolvers<ContextType>;
  OrderTax?: OrderTaxResolvers<ContextType>;
  OrderWithPayments?: OrderWithPaymentsResolvers<ContextType>;
  OrdersConnection?: OrdersConnectionResolvers<ContextType>;
  OrdersEdge?: OrdersEdgeResolvers<ContextType>;
  BigcommercePaymentWalletIntentData?: BigcommercePaymentWalletIntentDataResolvers<ContextType>;
  CreatePaymentWalletIntentError?: CreatePaymentWalletIntentErrorResolvers<ContextType>;
  CreatePaymentWalletIntentGenericError?: CreatePaymentWalletIntentGenericErrorResolvers<ContextType>;
  CreatePaymentWalletIntentResult?: CreatePaymentWalletIntentResultResolvers<ContextType>;
  CreditCardPaymentInstrument?: CreditCardPaymentInstrumentResolvers<ContextType>;
  DeleteStoredPaymentInstrumentError?: DeleteStoredPaymentInstrumentErrorResolvers<ContextType>;
  DeleteStoredPaymentInstrumentResult?: DeleteStoredPaymentInstrumentResultResolvers<ContextType>;
  PayPalCommercePaymentWalletIntentData?: PayPalCommercePaymentWalletIntentDataResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentInstrument?: PaymentInstrumentResolvers<ContextType>;
  PaymentMutations?: PaymentMutationsResolvers<ContextType>;
  PaymentWallet?: PaymentWalletResolvers<ContextType>;
  PaymentWalletConnection?: PaymentWalletConnectionResolvers<ContextType>;
  PaymentWalletEdge?: PaymentWalletEdgeResolvers<ContextType>;
  PaymentWalletIntentData?: PaymentWalletIntentDataResolvers<ContextType>;
  PaymentWalletMutations?: PaymentWalletMutationsResolvers<ContextType>;
  PaymentWalletWithInitializationData?: PaymentWalletWithInitializationDataResolvers<ContextType>;
  PaymentsConnection?: PaymentsConnectionResolvers<ContextType>;
  PaymentsEdge?: PaymentsEdgeResolvers<ContextType>;
  StoredBankAccount?: StoredBankAccountResolvers<ContextType>;
  StoredCard?: StoredCardResolvers<ContextType>;
  StoredCardBillingAddress?: StoredCardBillingAddressResolvers<ContextType>;
  StoredCardExpiry?: StoredCardExpiryResolvers<ContextType>;
  StoredPaymentInstrument?: StoredPaymentInstrumentResolvers<ContextType>;
  StoredPaymentInstrumentConnection?: StoredPaymentInstrumentConnectionResolvers<ContextType>;
  StoredPaymentInstrumentDetails?: StoredPaymentInstrumentDetailsResolvers<ContextType>;
  StoredPaymentInstrumentEdge?: StoredPaymentInstrumentEdgeResolvers<ContextType>;
  StoredPaypalAccount?: StoredPaypalAccountResolvers<ContextType>;
  UpdateStoredPaymentInstrumentError?: UpdateStoredPaymentInstrumentErrorResolvers<ContextType>;
  UpdateStoredPaymentInstrumentResult?: UpdateStoredPaymentInstrumentResultResolvers<ContextType>;
  BulkPricingFixedPriceDiscount?: BulkPricingFixedPriceDiscountResolvers<ContextType>;
  BulkPricingPercentageDiscount?: BulkPricingPercentageDiscountResolvers<ContextType>;
  BulkPricingRelativePriceDiscount?: BulkPricingRelativePriceDiscountResolvers<ContextType>;
  BulkPricingTier?: BulkPricingTierResolvers<ContextType>;
  PriceRanges?: PriceRangesResolvers<ContextType>;
  Prices?: PricesResolvers<ContextType>;
  Catalog?: CatalogResolvers<ContextType>;
  CatalogMutations?: CatalogMutationsResolvers<ContextType>;
  CustomField?: CustomFieldResolvers<ContextType>;
  CustomFieldConnection?: CustomFieldConnectionResolvers<ContextType>;
  CustomFieldEdge?: CustomFieldEdgeResolvers<ContextType>;
  GiftWrapping?: GiftWrappingResolvers<ContextType>;
  GiftWrappingConnection?: GiftWrappingConnectionResolvers<ContextType>;
  GiftWrappingEdge?: GiftWrappingEdgeResolvers<ContextType>;
  LinkedProduct?: LinkedProductResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAvailability?: ProductAvailabilityResolvers<ContextType>;
  ProductAvailable?: ProductAvailableResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductPreOrder?: ProductPreOrderResolvers<ContextType>;
  ProductUnavailable?: ProductUnavailableResolvers<ContextType>;
  RelatedProductsConnection?: RelatedProductsConnectionResolvers<ContextType>;
  RelatedProductsEdge?: RelatedProductsEdgeResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VariantConnection?: VariantConnectionResolvers<ContextType>;
  VariantEdge?: VariantEdgeResolvers<ContextType>;
  Video?: VideoResolvers<ContextType>;
  VideoConnection?: VideoConnectionResolvers<ContextType>;
  VideoEdge?: VideoEdgeResolvers<ContextType>;
  CatalogProductOption?: CatalogProductOptionResolvers<ContextType>;
  CatalogProductOptionValue?: CatalogProductOptionValueResolvers<ContextType>;
  CheckboxOption?: CheckboxOptionResolvers<ContextType>;
  DateFieldOption?: DateFieldOptionResolvers<ContextType>;
  FileUploadFieldOption?: FileUploadFieldOptionResolvers<ContextType>;
  MultiLineTextFieldOption?: MultiLineTextFieldOptionResolvers<ContextType>;
  MultipleChoiceOption?: MultipleChoiceOptionResolvers<ContextType>;
  MultipleChoiceOptionValue?: MultipleChoiceOptionValueResolvers<ContextType>;
  NumberFieldOption?: NumberFieldOptionResolvers<ContextType>;
  OptionConnection?: OptionConnectionResolvers<ContextType>;
  OptionEdge?: OptionEdgeResolvers<ContextType>;
  OptionValueConnection?: OptionValueConnectionResolvers<ContextType>;
  OptionValueEdge?: OptionValueEdgeResolvers<ContextType>;
  ProductOption?: ProductOptionResolvers<ContextType>;
  ProductOptionConnection?: ProductOptionConnectionResolvers<ContextType>;
  ProductOptionEdge?: ProductOptionEdgeResolvers<ContextType>;
  ProductOptionValue?: ProductOptionValueResolvers<ContextType>;
  ProductOptionValueConnection?: ProductOptionValueConnectionResolvers<ContextType>;
  ProductOptionValueEdge?: ProductOptionValueEdgeResolvers<ContextType>;
  ProductPickListOptionValue?: ProductPickListOptionValueResolvers<ContextType>;
  SwatchOptionValue?: SwatchOptionValueResolvers<ContextType>;
  TextFieldOption?: TextFieldOptionResolvers<ContextType>;
  FeaturedPromotion?: FeaturedPromotionResolvers<ContextType>;
  FeaturedPromotionConnection?: FeaturedPromotionConnectionResolvers<ContextType>;
  FeaturedPromotionEdge?: FeaturedPromotionEdgeResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  PromotionBanner?: PromotionBannerResolvers<ContextType>;
  AddProductReviewError?: AddProductReviewErrorResolvers<ContextType>;
  AddProductReviewResult?: AddProductReviewResultResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  CustomerAlreadyReviewedProductError?: CustomerAlreadyReviewedProductErrorResolvers<ContextType>;
  InvalidInputFieldsError?: InvalidInputFieldsErrorResolvers<ContextType>;
  NotAuthorizedToAddProductReviewError?: NotAuthorizedToAddProductReviewErrorResolvers<ContextType>;
  ProductIdNotFoundError?: ProductIdNotFoundErrorResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  Reviews?: ReviewsResolvers<ContextType>;
  UnexpectedAddReviewError?: UnexpectedAddReviewErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  Storefront?: StorefrontResolvers<ContextType>;
  BrandSearchFilter?: BrandSearchFilterResolvers<ContextType>;
  BrandSearchFilterItem?: BrandSearchFilterItemResolvers<ContextType>;
  BrandSearchFilterItemConnection?: BrandSearchFilterItemConnectionResolvers<ContextType>;
  BrandSearchFilterItemEdge?: BrandSearchFilterItemEdgeResolvers<ContextType>;
  CategorySearchFilter?: CategorySearchFilterResolvers<ContextType>;
  CategorySearchFilterItem?: CategorySearchFilterItemResolvers<ContextType>;
  CategorySearchFilterItemConnection?: CategorySearchFilterItemConnectionResolvers<ContextType>;
  CategorySearchFilterItemEdge?: CategorySearchFilterItemEdgeResolvers<ContextType>;
  OtherSearchFilter?: OtherSearchFilterResolvers<ContextType>;
  OtherSearchFilterItem?: OtherSearchFilterItemResolvers<ContextType>;
  PriceSearchFilter?: PriceSearchFilterResolvers<ContextType>;
  PriceSearchFilterItem?: PriceSearchFilterItemResolvers<ContextType>;
  ProductAttributeSearchFilter?: ProductAttributeSearchFilterResolvers<ContextType>;
  ProductAttributeSearchFilterItem?: ProductAttributeSearchFilterItemResolvers<ContextType>;
  ProductAttributeSearchFilterItemConnection?: ProductAttributeSearchFilterItemConnectionResolvers<ContextType>;
  ProductAttributeSearchFilterItemEdge?: ProductAttributeSearchFilterItemEdgeResolvers<ContextType>;
  RatingSearchFilter?: RatingSearchFilterResolvers<ContextType>;
  RatingSearchFilterItem?: RatingSearchFilterItemResolvers<ContextType>;
  RatingSearchFilterItemConnection?: RatingSearchFilterItemConnectionResolvers<ContextType>;
  RatingSearchFilterItemEdge?: RatingSearchFilterItemEdgeResolvers<ContextType>;
  Search?: SearchResolvers<ContextType>;
  SearchProductEventResult?: SearchProductEventResultResolvers<ContextType>;
  SearchProductFilter?: SearchProductFilterResolvers<ContextType>;
  SearchProductFilterConnection?: SearchProductFilterConnectionResolvers<ContextType>;
  SearchProductFilterEdge?: SearchProductFilterEdgeResolvers<ContextType>;
  SearchProductSuggestion?: SearchProductSuggestionResolvers<ContextType>;
  SearchProductSuggestionResult?: SearchProductSuggestionResultResolvers<ContextType>;
  SearchProducts?: SearchProductsResolvers<ContextType>;
  SearchQueries?: SearchQueriesResolvers<ContextType>;
  ShopByPriceConnection?: ShopByPriceConnectionResolvers<ContextType>;
  ShopByPriceEdge?: ShopByPriceEdgeResolvers<ContextType>;
  ShopByPriceRange?: ShopByPriceRangeResolvers<ContextType>;
  SubCategorySearchFilterItem?: SubCategorySearchFilterItemResolvers<ContextType>;
  SubCategorySearchFilterItemConnection?: SubCategorySearchFilterItemConnectionResolvers<ContextType>;
  SubCategorySearchFilterItemEdge?: SubCategorySearchFilterItemEdgeResolvers<ContextType>;
  GenerateSessionSyncTokenCartNotFound?: GenerateSessionSyncTokenCartNotFoundResolvers<ContextType>;
  GenerateSessionSyncTokenData?: GenerateSessionSyncTokenDataResolvers<ContextType>;
  GenerateSessionSyncTokenError?: GenerateSessionSyncTokenErrorResolvers<ContextType>;
  GenerateSessionSyncTokenResult?: GenerateSessionSyncTokenResultResolvers<ContextType>;
  InvalidSessionSyncJwtError?: InvalidSessionSyncJwtErrorResolvers<ContextType>;
  JwtTokenExpiredError?: JwtTokenExpiredErrorResolvers<ContextType>;
  SessionSyncJwtContent?: SessionSyncJwtContentResolvers<ContextType>;
  ValidateSessionSyncJwtAnalytics?: ValidateSessionSyncJwtAnalyticsResolvers<ContextType>;
  ValidateSessionSyncJwtAnalyticsConsent?: ValidateSessionSyncJwtAnalyticsConsentResolvers<ContextType>;
  ValidateSessionSyncJwtAnalyticsInitiator?: ValidateSessionSyncJwtAnalyticsInitiatorResolvers<ContextType>;
  ValidateSessionSyncJwtAnalyticsRequest?: ValidateSessionSyncJwtAnalyticsRequestResolvers<ContextType>;
  ValidateSessionSyncJwtError?: ValidateSessionSyncJwtErrorResolvers<ContextType>;
  ValidateSessionSyncJwtResult?: ValidateSessionSyncJwtResultResolvers<ContextType>;
  CheckoutSettings?: CheckoutSettingsResolvers<ContextType>;
  ContactField?: ContactFieldResolvers<ContextType>;
  CurrencySettings?: CurrencySettingsResolvers<ContextType>;
  CustomAmountGiftCertificateSettings?: CustomAmountGiftCertificateSettingsResolvers<ContextType>;
  CustomersSettings?: CustomersSettingsResolvers<ContextType>;
  FixedAmountGiftCertificateSettings?: FixedAmountGiftCertificateSettingsResolvers<ContextType>;
  GiftCertificateExpirySettings?: GiftCertificateExpirySettingsResolvers<ContextType>;
  GiftCertificateSettings?: GiftCertificateSettingsResolvers<ContextType>;
  HstsSettings?: HstsSettingsResolvers<ContextType>;
  InactivitySettings?: InactivitySettingsResolvers<ContextType>;
  InventorySettings?: InventorySettingsResolvers<ContextType>;
  LogoField?: LogoFieldResolvers<ContextType>;
  NewsletterSettings?: NewsletterSettingsResolvers<ContextType>;
  PasswordComplexitySettings?: PasswordComplexitySettingsResolvers<ContextType>;
  PrivacySettings?: PrivacySettingsResolvers<ContextType>;
  ReCaptchaSettings?: ReCaptchaSettingsResolvers<ContextType>;
  ReviewsSettings?: ReviewsSettingsResolvers<ContextType>;
  ScriptHash?: ScriptHashResolvers<ContextType>;
  SecuritySettings?: SecuritySettingsResolvers<ContextType>;
  Settings?: SettingsResolvers<ContextType>;
  SocialMediaLink?: SocialMediaLinkResolvers<ContextType>;
  StoreImageLogo?: StoreImageLogoResolvers<ContextType>;
  StoreLogo?: StoreLogoResolvers<ContextType>;
  StoreTextLogo?: StoreTextLogoResolvers<ContextType>;
  TaxDisplaySettings?: TaxDisplaySettingsResolvers<ContextType>;
  Locale?: LocaleResolvers<ContextType>;
  LocaleAlternate?: LocaleAlternateResolvers<ContextType>;
  LocaleAlternateConnection?: LocaleAlternateConnectionResolvers<ContextType>;
  LocaleAlternateEdge?: LocaleAlternateEdgeResolvers<ContextType>;
  LocaleInvalidError?: LocaleInvalidErrorResolvers<ContextType>;
  ShopperLocale?: ShopperLocaleResolvers<ContextType>;
  ShopperPreferences?: ShopperPreferencesResolvers<ContextType>;
  AddWishlistItemsResult?: AddWishlistItemsResultResolvers<ContextType>;
  CreateWishlistResult?: CreateWishlistResultResolvers<ContextType>;
  DeleteWishlistItemsResult?: DeleteWishlistItemsResultResolvers<ContextType>;
  DeleteWishlistResult?: DeleteWishlistResultResolvers<ContextType>;
  PublicWishlist?: PublicWishlistResolvers<ContextType>;
  UpdateWishlistResult?: UpdateWishlistResultResolvers<ContextType>;
  Wishlist?: WishlistResolvers<ContextType>;
  WishlistConnection?: WishlistConnectionResolvers<ContextType>;
  WishlistEdge?: WishlistEdgeResolvers<ContextType>;
  WishlistItem?: WishlistItemResolvers<ContextType>;
  WishlistItemConnection?: WishlistItemConnectionResolvers<ContextType>;
  WishlistItemEdge?: WishlistItemEdgeResolvers<ContextType>;
  WishlistMutations?: WishlistMutationsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphqlContext> = {
  accessScope?: AccessScopeDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  shopperPreferences?: ShopperPreferencesDirectiveResolver<any, any, ContextType>;
};
