import {
  countGroups,
  deleteAllGroups,
  deleteGroup,
  listGroups,
  readGroup,
} from '../../../domains/customers/index.ts';
import { createCheckedGroup, updateCheckedGroup } from '../../../flows/customer-groups.ts';
import { momentRange } from '../moments.ts';
import { defineOperation, noContent, ok } from '../operation.ts';
import { pageOf, v2List } from '../paging.ts';
import { fromWireGroup, toWireGroup } from './customer-groups.wire.ts';

const getCustomerGroups = defineOperation('getCustomerGroups', async ({ ctx, query }) => {
  const created = momentRange(query, 'date_created');
  const modified = momentRange(query, 'date_modified');
  const filter = {
    name: query.name,
    nameLike: query['name:like'],
    isDefault: query.is_default,
    isGroupForGuests: query.is_group_for_guests,
    createdMin: created.min,
    createdMax: created.max,
    modifiedMin: modified.min,
    modifiedMax: modified.max,
  };
  return v2List((await listGroups(ctx, filter, pageOf(query))).map(toWireGroup));
});

const createCustomerGroup = defineOperation('createCustomerGroup', async ({ ctx, body }) =>
  ok(toWireGroup(await createCheckedGroup(ctx, { ...fromWireGroup(body), name: body.name }))),
);

const deleteCustomerGroups = defineOperation('deleteCustomerGroups', async ({ ctx }) => {
  await deleteAllGroups(ctx);
  return noContent;
});

const getCustomerGroupsCount = defineOperation('getCustomerGroupsCount', async ({ ctx }) =>
  ok({ count: await countGroups(ctx) }),
);

const getCustomerGroup = defineOperation('getCustomerGroup', async ({ ctx, path }) =>
  ok(toWireGroup(await readGroup(ctx, path.customer_group_id))),
);

const updateCustomerGroup = defineOperation('updateCustomerGroup', async ({ ctx, path, body }) =>
  ok(toWireGroup(await updateCheckedGroup(ctx, path.customer_group_id, fromWireGroup(body)))),
);

const deleteCustomerGroup = defineOperation('deleteCustomerGroup', async ({ ctx, path }) => {
  await deleteGroup(ctx, path.customer_group_id);
  return noContent;
});

export const customerGroupOperations = [
  getCustomerGroups,
  createCustomerGroup,
  deleteCustomerGroups,
  getCustomerGroupsCount,
  getCustomerGroup,
  updateCustomerGroup,
  deleteCustomerGroup,
];
