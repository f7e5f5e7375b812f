export { defaultStoreStays } from './errors.ts';
export type { NewStore, Store } from './store.ts';
export {
  MAIN_CHANNEL,
  createStore,
  deleteStore,
  findDefaultStore,
  findStoreByHash,
  listStores,
  readStoreByHash,
  storeOf,
  systemContext,
} from './stores.ts';
export { ownSetting, setSetting, setting, unsetValues, type SettingName, type Settings } from './settings.ts';
export { currentSigningKey, rotateSigningKey, signingKeys, type SigningKey } from './signing-keys.ts';
