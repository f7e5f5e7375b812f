export { badSiteUrl, channelNotFound, hostTaken, siteExists, siteNotFound } from './errors.ts';
export {
  isAvailable,
  isDeleted,
  isOpen,
  originOf,
  type Channel,
  type Site,
  type SiteRoute,
} from './channel.ts';
export {
  channelById,
  createChannel,
  createSite,
  deleteSite,
  findHost,
  listChannels,
  listSites,
  readSite,
  readSiteOfChannel,
  siteById,
  siteOfChannel,
  siteOrigins,
  updateChannel,
  updateSite,
  type ChannelInput,
} from './channels.ts';
export { deleteRoute, listRoutes, readRoute, saveRoutes, updateRoute, type RouteInput } from './routes.ts';
export { changeSettings, readSettings, storeName, type SettingValues } from './storefront-settings.ts';
