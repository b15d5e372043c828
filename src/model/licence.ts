/** Licence of all data and texts that this site compiles. Source: `LICENSE-DATA.md`. */
export const dataLicence = {
  /** SPDX identifier. */
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  title: 'Creative Commons Ghi công 4.0 Quốc tế (CC BY 4.0)',
  /** Names the licence to machines. */
  uri: 'https://creativecommons.org/licenses/by/4.0/',
  /** Tells readers of it in Vietnamese. */
  url: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
} as const;
