export type {
  Metafield,
  MetafieldPatch,
  NewMetafield,
  Owner,
  OwnerKind,
  PermissionSet,
} from './metafield.ts';
export {
  listMetafields,
  listMetafieldsNextTo,
  readMetafield,
  storefrontMetafields,
  type AppFilter,
} from './metafield-list.ts';
export {
  createMetafields,
  deleteMetafields,
  updateMetafields,
  type HoldOwners,
  type MetafieldBatch,
} from './metafields.ts';
