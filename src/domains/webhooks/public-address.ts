import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Everything that is not on the public internet (IANA's registries of special-purpose addresses). */
const IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** Of IPv6 only this is handed out; below it are tunnels and notations that end at an IPv4 address. */
const IPV6_PUBLIC = ['2000::/3'];
const IPV6_NOT = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const listOf = (family: 'ipv4' | 'ipv6', subnets: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [address, prefix] = subnet.split('/') as [string, string];
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
};

const closedIPv4 = listOf('ipv4', IPV4);
const openIPv6 = listOf('ipv6', IPV6_PUBLIC);
const closedIPv6 = listOf('ipv6', IPV6_NOT);

/** Whether an address is on the public internet: not private, loopback, link-local, mapped, translated or reserved. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !closedIPv4.check(address, 'ipv4');
  if (!isIPv6(address)) return false;
  const plain = address.replace(/%.*$/, '');
  return openIPv6.check(plain, 'ipv6') && !closedIPv6.check(plain, 'ipv6');
}
