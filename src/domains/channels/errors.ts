import { DomainError } from '../../kernel/errors.ts';

export const channelNotFound = (id: number): DomainError =>
  new DomainError('channels.not_found', `There is no channel ${id}.`, { id });
export const siteNotFound = (id: number): DomainError =>
  new DomainError('channels.site_not_found', `There is no site ${id}.`, { id });
export const channelHasNoSite = (channelId: number): DomainError =>
  new DomainError('channels.site_not_found', `Channel ${channelId} has no site.`, { channelId });
export const siteExists = (channelId: number): DomainError =>
  new DomainError('channels.site_exists', `Channel ${channelId} has a site already.`, { channelId });
export const hostTaken = (host: string): DomainError =>
  new DomainError('channels.host_taken', `The host ${host} belongs to another site.`, { host });
export const badSiteUrl = (url: string): DomainError =>
  new DomainError(
    'channels.bad_site_url',
    'The site needs an absolute http or https URL without path, query or user.',
    { url },
  );
export const badStatus = (status: string, type: string): DomainError =>
  new DomainError('channels.bad_status', `A ${type} channel cannot be given the status ${status}.`, {
    status,
    type,
  });
export const channelDeleted = (id: number): DomainError =>
  new DomainError('channels.deleted', `Channel ${id} is deleted and cannot be changed.`, { id });
export const channelExists = (name: string): DomainError =>
  new DomainError('channels.already_exists', `There is a channel "${name}" of this type and platform.`, {
    name,
  });
export const routeNotFound = (id: number): DomainError =>
  new DomainError('channels.route_not_found', `The site has no route ${id}.`, { id });
export const unknownRoute = (id: number, index: number): DomainError =>
  new DomainError('channels.unknown_route', `The site has no route ${id}.`, { id, index });
export const repeatedRoute = (id: number, index: number): DomainError =>
  new DomainError('channels.repeated_route', `Route ${id} is there twice.`, { id, index });
