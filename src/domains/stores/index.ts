export { defaultStoreStays } from './errors.ts';
export { DEFAULT_CURRENCY, MAIN_CHANNEL, type NewStore, type Store } from './store.ts';
export {
  createStore,
  deleteStore,
  findDefaultStore,
  findStoreByHash,
  listStores,
  readStoreByHash,
  setStoreCurrency,
  storeOf,
  systemContext,
} from './stores.ts';
export { ownSetting, setSetting, setting, unsetValues, type SettingName, type Settings } from './settings.ts';
export { currentSigningKey, rotateSigningKey, signingKeys, type SigningKey } from './signing-keys.ts';
