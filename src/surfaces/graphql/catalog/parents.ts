import type {
  Brand,
  Category,
  Choice,
  Modifier,
  ModifierValue,
  OptionValue,
  Product,
  ProductOption,
  Variant,
  VariantOfProduct,
} from '../../../domains/catalog/index.ts';
import type { Connection } from '../connection.ts';

/** A product, and what the query chose of it: prices and options follow the choice. */
export type ProductNode = Product & {
  readonly chosen?: {
    /** Null where the choice does not name one variant. */
    readonly variant: Variant | null;
    /** Of options and modifiers; only what the product offers. */
    readonly choices: readonly Choice[];
    readonly valueIds: ReadonlySet<number>;
    /** Of modifiers, in their order. */
    readonly modifierValues: readonly ModifierValue[];
  };
};

/** A picture as the merchant entered it: Patron keeps addresses, not files. */
export interface ImageNode {
  readonly url: string;
  readonly altText: string;
  readonly isDefault: boolean;
}

/** An option or modifier with values, those of them that are shown, and those that are chosen. */
export interface OptionNode {
  readonly option: ProductOption | Modifier;
  readonly values: readonly (OptionValue | ModifierValue)[];
  readonly chosen: ReadonlySet<number> | null;
}

export type MultipleChoiceObject = OptionNode & {
  readonly __typename: 'MultipleChoiceOption';
  readonly isRequired: boolean;
  readonly isVariantOption: boolean;
};

/** A modifier that is entered, uploaded or ticked. */
export interface ModifierObject {
  readonly __typename:
    | 'CheckboxOption'
    | 'DateFieldOption'
    | 'FileUploadFieldOption'
    | 'MultiLineTextFieldOption'
    | 'NumberFieldOption'
    | 'TextFieldOption';
  readonly modifier: Modifier;
}

/** An option or modifier as an implementation of the schema's interface. */
export type OptionObject = MultipleChoiceObject | ModifierObject;

export interface OptionValueObject {
  readonly __typename: 'MultipleChoiceOptionValue' | 'ProductPickListOptionValue' | 'SwatchOptionValue';
  readonly option: ProductOption | Modifier;
  readonly value: OptionValue | ModifierValue;
  readonly isSelected: boolean | null;
}

/** What is left, of a product or of a variant. */
export interface StockNode {
  readonly level: number;
  readonly warningLevel: number;
}

/** A list of products: a page of them, and how many there are in all. */
export type ProductPage = Connection<ProductNode> & {
  readonly collectionInfo: { readonly totalItems: number };
};

declare module '../parents.ts' {
  interface Parents {
    /** A store as one shopper sees it; everything is in the context. */
    Site: object;
    Product: ProductNode;
    ProductConnection: ProductPage;
    ProductEdge: ProductPage['edges'][number];
    ProductInventory: Product;
    AggregatedInventory: StockNode;
    Variant: VariantOfProduct;
    VariantConnection: Connection<VariantOfProduct>;
    VariantEdge: Connection<VariantOfProduct>['edges'][number];
    VariantInventory: VariantOfProduct;
    Aggregated: StockNode;
    Brand: Brand;
    BrandConnection: Connection<Brand>;
    BrandEdge: Connection<Brand>['edges'][number];
    Category: Category;
    CategoryConnection: Connection<Category>;
    CategoryEdge: Connection<Category>['edges'][number];
    CategoryTreeItem: Category;
    Breadcrumb: Category;
    BreadcrumbConnection: Connection<Category>;
    BreadcrumbEdge: Connection<Category>['edges'][number];
    Image: ImageNode;
    ImageConnection: Connection<ImageNode>;
    ImageEdge: Connection<ImageNode>['edges'][number];
    ProductOption: OptionNode;
    OptionConnection: Connection<OptionNode>;
    OptionEdge: Connection<OptionNode>['edges'][number];
    ProductOptionValue: OptionNode['values'][number];
    OptionValueConnection: Connection<OptionNode['values'][number]>;
    OptionValueEdge: Connection<OptionNode['values'][number]>['edges'][number];
    ProductOptionConnection: Connection<OptionObject>;
    ProductOptionEdge: Connection<OptionObject>['edges'][number];
    MultipleChoiceOption: MultipleChoiceObject;
    CheckboxOption: ModifierObject;
    DateFieldOption: ModifierObject;
    FileUploadFieldOption: ModifierObject;
    MultiLineTextFieldOption: ModifierObject;
    NumberFieldOption: ModifierObject;
    TextFieldOption: ModifierObject;
    LinkedProduct: Product;
    LinkedProductInventory: Product;
    ProductOptionValueConnection: Connection<OptionValueObject>;
    ProductOptionValueEdge: Connection<OptionValueObject>['edges'][number];
    MultipleChoiceOptionValue: OptionValueObject;
    SwatchOptionValue: OptionValueObject;
    ProductPickListOptionValue: OptionValueObject;
    SeoDetails: SeoNode;
    Measurement: { readonly value: number; readonly unit: string };
    CollectionInfo: { readonly totalItems: number };
    DateTimeExtended: { readonly utc: Date };
  }
}

export interface SeoNode {
  readonly pageTitle: string;
  readonly metaDescription: string;
  readonly metaKeywords: string;
}
