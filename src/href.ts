/** Where a page stands below the base path. */
export type Address = `/${string}`;

/** Address of a page of this site under whatever base path it is served: `href('/ke-hoach/#i-2')`. */
export function href(address: Address): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`;
}

/** Full address of a page, for canonical links and previews. */
export function absolute(address: Address, site: URL | undefined): string {
  return new URL(href(address), site).href;
}
