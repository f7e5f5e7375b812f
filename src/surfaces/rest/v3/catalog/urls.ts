import { isCustomPath } from '../../../../domains/catalog/index.ts';

/** `custom_url` of a product, category or brand. */
export const urlToWire = ({ path, name }: { readonly path: string; readonly name: string }) => ({
  url: path,
  is_customized: isCustomPath(path, name),
});
