import { DomainError, type Facts } from '../../kernel/errors.ts';

const at = (index: number | undefined): Facts => (index === undefined ? {} : { index });

export const classNotFound = (id: number): DomainError =>
  new DomainError('tax.class_not_found', `There is no tax class ${id}.`, { id });
export const unknownClassOfBatch = (id: number, index?: number): DomainError =>
  new DomainError('tax.batch_class_not_found', `There is no tax class ${id}.`, { id, ...at(index) });
export const classNameInUse = (index?: number): DomainError =>
  new DomainError('tax.class_name_in_use', 'There is a tax class of this name already.', at(index));
export const repeatedClassName = (name: string, index: number): DomainError =>
  new DomainError('tax.repeated_class_name', `The name ${name} is there twice.`, { name, index });
export const repeatedRow = (id: number, index: number): DomainError =>
  new DomainError('tax.repeated_row', `The id ${id} is there twice.`, { id, index });
export const unnamedClasses = (): DomainError =>
  new DomainError('tax.classes_not_named', 'Name the tax classes to delete in id:in.');
export const tooManyClasses = (most: number): DomainError =>
  new DomainError('tax.too_many_classes', `At most ${most} tax classes are deleted at once.`, { most });
export const filterMissing = (filter: string): DomainError =>
  new DomainError('tax.filter_missing', `Name what to delete in ${filter}.`, { filter });

export const unknownZone = (id: number, index?: number): DomainError =>
  new DomainError('tax.unknown_zone', `There is no tax zone ${id}.`, { id, ...at(index) });
export const zoneNeedsLocation = (index: number): DomainError =>
  new DomainError('tax.zone_needs_location', 'A tax zone covers at least one location.', { index });
export const badLocations = (message: string, index: number): DomainError =>
  new DomainError('tax.bad_locations', message, { index });
/** Every store has the default zone, for whoever is in no other. */
export const defaultZoneStays = (message: string, index?: number): DomainError =>
  new DomainError('tax.default_zone_stays', message, at(index));
export const unknownGroup = (id: number, index: number): DomainError =>
  new DomainError('tax.unknown_group', `There is no customer group ${id}.`, { id, index });

export const unknownRate = (id: number, index: number): DomainError =>
  new DomainError('tax.unknown_rate', `There is no tax rate ${id}.`, { id, index });
export const rateZoneUnknown = (id: number, index: number): DomainError =>
  new DomainError('tax.rate_zone_unknown', `There is no tax zone ${id}.`, { id, index });
export const rateClassUnknown = (id: number, index: number): DomainError =>
  new DomainError('tax.rate_class_unknown', `There is no tax class ${id}.`, { id, index });
export const rateClassRepeated = (id: number, index: number): DomainError =>
  new DomainError('tax.rate_class_repeated', `The tax class ${id} is there twice.`, { id, index });

export const guestZoneUnknown = (id: number): DomainError =>
  new DomainError('tax.guest_zone_unknown', `There is no tax zone ${id}.`, { id });
export const storeZoneUnknown = (id: number): DomainError =>
  new DomainError('tax.store_zone_unknown', `There is no tax zone ${id}.`, { id });

export const propertyNotFound = (id: number, index: number): DomainError =>
  new DomainError('tax.unknown_property', `There is no tax property ${id}.`, { id, index });
export const propertyCodeInUse = (code: string, index: number): DomainError =>
  new DomainError('tax.property_code_in_use', `There is a tax property ${code} already.`, { code, index });
export const propertyInUse = (id: number): DomainError =>
  new DomainError('tax.property_in_use', `Tax property ${id} has values; remove those first.`, { id });
export const propertyNotDefined = (code: string, type: string, index: number): DomainError =>
  new DomainError('tax.property_not_defined', `There is no ${type} tax property ${code}.`, { code, index });
export const repeatedProduct = (id: number, index: number): DomainError =>
  new DomainError('tax.repeated_product', `Product ${id} is there twice.`, { id, index });
export const repeatedCustomer = (id: number, index: number): DomainError =>
  new DomainError('tax.repeated_customer', `Customer ${id} is there twice.`, { id, index });
export const unknownProduct = (id: number, index?: number): DomainError =>
  new DomainError('tax.unknown_product', `There is no product ${id}.`, { id, ...at(index) });
export const unknownCustomer = (id: number, index?: number): DomainError =>
  new DomainError('tax.unknown_customer', `There is no customer ${id}.`, { id, ...at(index) });

export const providerNotFound = (id: string): DomainError =>
  new DomainError('tax.provider_not_found', `There is no connection to the tax provider ${id}.`, { id });
