import { patterns } from '../model/cell-type.ts';
import { absences } from '../model/vocabulary.ts';
import type { Dictionary, DictionaryField } from './dictionary.ts';

/** A field of a Table Schema (https://datapackage.org/standard/table-schema/); `unit`, `computed`, … are our own. */
export interface TableField {
  name: string;
  type: 'string' | 'number' | 'integer' | 'date' | 'boolean';
  format?: 'uri';
  title: string;
  description: string;
  example: string;
  constraints?: FieldConstraints;
  categories?: { value: string; label: string }[];
  trueValues?: string[];
  falseValues?: string[];
  unit?: string;
  /** True for a column that this site computes beside the steward's own. */
  computed?: boolean;
  /** What parts the entries of a list, and the dataset that each of them names. */
  delimiter?: string;
  itemReferences?: string;
}

interface FieldConstraints {
  required?: boolean;
  unique?: boolean;
  pattern?: string;
  enum?: string[];
}

interface ForeignKey {
  fields: string;
  /** Without `resource` the key is in the same table. */
  reference: { resource?: string; fields: string };
}

export interface TableSchema {
  $schema: string;
  fields: TableField[];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys?: ForeignKey[];
  missingValues: { value: string; label: string }[];
}

const absenceWords = Object.entries(absences)
  .map(([code, words]) => `${code}: ${words}`)
  .join('; ');

/** The columns, keys and absences of a dataset's CSV; `all` tells which datasets a key may lead to. */
export function tableSchema(dataset: Dictionary, all: readonly Dictionary[]): TableSchema {
  const foreignKeys = dataset.fields.flatMap((field) => foreignKey(field, dataset.id, all));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: dataset.fields.map((field) => tableField(field, dataset.key)),
    ...keysOf(dataset),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    missingValues: [{ value: '', label: missingLabel(dataset) }],
  };
}

function missingLabel({ fields }: Dictionary): string {
  return fields.some(({ name }) => name === 'absence')
    ? `Không có giá trị, không phải 0. Vì sao không có thì cột absence nói (${absenceWords}).`
    : 'Không có giá trị; không phải 0.';
}

/** A primary key may hold no empty cell; a key that may is only said to be unique. */
function keysOf({ key, fields }: Dictionary): Pick<TableSchema, 'primaryKey' | 'uniqueKeys'> {
  const isFilled = key.every((name) =>
    fields.some((field) => field.name === name && field.required),
  );
  return isFilled ? { primaryKey: [...key] } : { uniqueKeys: [[...key]] };
}

/** Keys of one column alone; the standard has no foreign key for the entries of a list. */
function foreignKey(
  { name, type, references }: DictionaryField,
  own: string,
  all: readonly Dictionary[],
): ForeignKey[] {
  const [fields, ...more] = all.find(({ id }) => id === references)?.key ?? [];
  if (type !== 'reference' || references === null || fields === undefined || more.length > 0)
    return [];
  return [
    {
      fields: name,
      reference: references === own ? { fields } : { resource: references, fields },
    },
  ];
}

function tableField(field: DictionaryField, key: readonly string[]): TableField {
  const { name, title, description, example, unit, added } = field;
  const constraints = constraintsOf(field, key);
  return {
    name,
    ...typeOf(field),
    title,
    description,
    example,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...categoriesOf(field),
    ...(unit === null ? {} : { unit }),
    ...(added ? { computed: true } : {}),
  };
}

function typeOf({
  type,
  references,
}: DictionaryField): Pick<
  TableField,
  'type' | 'format' | 'trueValues' | 'falseValues' | 'delimiter' | 'itemReferences'
> {
  if (type === 'number' || type === 'integer' || type === 'date') return { type };
  if (type === 'flag') return { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] };
  if (type === 'url') return { type: 'string', format: 'uri' };
  // The published profile 2.0 has no `list`, though the standard's text has.
  if (type === 'list')
    return {
      type: 'string',
      delimiter: '|',
      ...(references === null ? {} : { itemReferences: references }),
    };
  return { type: 'string' };
}

function constraintsOf(field: DictionaryField, key: readonly string[]): FieldConstraints {
  const pattern = patternOf(field);
  const isCategory = field.type === 'category' && field.categories !== null;
  return {
    ...(field.required ? { required: true } : {}),
    ...(key.length === 1 && key[0] === field.name ? { unique: true } : {}),
    ...(pattern === null ? {} : { pattern }),
    ...(isCategory ? { enum: Object.keys(field.categories ?? {}) } : {}),
  };
}

function patternOf({ type, items, categories }: DictionaryField): string | null {
  if (type !== 'list') return sourceOf(type);
  const one = categories === null ? sourceOf(items) : Object.keys(categories).join('|');
  return one === null ? null : `(${one})(\\|(${one}))*`;
}

/** Without the anchors: a pattern of XML Schema always holds for the whole text. */
function sourceOf(type: DictionaryField['items']): string | null {
  if (type === 'period' || type === 'slug' || type === 'code' || type === 'reference')
    return patterns[type].source.slice(1, -1);
  return null;
}

function categoriesOf({ type, categories }: DictionaryField): Pick<TableField, 'categories'> {
  if (type !== 'category' || categories === null) return {};
  return { categories: Object.entries(categories).map(([value, label]) => ({ value, label })) };
}
