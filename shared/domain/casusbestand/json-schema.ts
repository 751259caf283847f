import { z } from 'zod';
import { casusbestandSchema } from './casusbestand.ts';

export interface SchemaColumn {
  readonly name: string;
  readonly type: 'TEXT' | 'INTEGER';
  readonly optional: boolean;
  readonly json: boolean;
  /** The texts it can hold; empty: any. */
  readonly allowed: readonly string[];
}

export interface SchemaTable {
  readonly table: string;
  readonly columns: readonly SchemaColumn[];
}

/** The published JSON schema (2020-12) of a casusbestand, made from the file's own schema and the tables of the store. */
export function casusbestandJsonSchema(storeVersion: number, tables: readonly SchemaTable[]): object {
  const { $schema, properties, ...rest } = z.toJSONSchema(casusbestandSchema);
  return {
    $schema,
    title: 'Casusbestand van Casustafel',
    description:
      'Eén casus als gegevens: per tabel de rijen, zoals ze in het programma staan. Datums zijn JJJJ-MM-DD, tijdstippen UTC, ja en nee zijn 1 en 0.',
    ...rest,
    properties: {
      ...properties,
      schema: { const: storeVersion, description: 'Versie van de tabellen hieronder.' },
      tabellen: {
        type: 'object',
        properties: Object.fromEntries(tables.map((one) => [one.table, rowsSchema(one)])),
        required: ['casus'],
        additionalProperties: false,
      },
    },
  };
}

function rowsSchema({ columns }: SchemaTable): object {
  return {
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(columns.map((column) => [column.name, valueSchema(column)])),
      required: columns.map(({ name }) => name),
      additionalProperties: false,
    },
  };
}

function valueSchema({ type, optional, json, allowed }: SchemaColumn): object {
  const orNull = (name: string): string | string[] => (optional ? [name, 'null'] : name);
  if (json) return { type: optional ? ['array', 'object', 'null'] : ['array', 'object'] };
  if (type === 'INTEGER') return { type: orNull('integer') };
  if (allowed.length === 0) return { type: orNull('string') };
  return { type: orNull('string'), enum: optional ? [...allowed, null] : allowed };
}
