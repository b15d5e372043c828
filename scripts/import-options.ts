import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util';
import type { ImportOptions } from '../src/import/options.ts';
import { readOptions } from '../src/import/read-options.ts';
import { nounNames } from '../src/model/nouns.ts';

/** What `npm run import` is told. */
export interface ImportCommand {
  files: readonly string[];
  /** Folder of the locality, relative to the project. */
  locality: string;
  isWritten: boolean;
  options: ImportOptions;
}

/** How the command is used, for a steward who gave it something else. */
export const usage = `npm run import -- TỆP… [--write]
  --locality THƯ-MỤC      địa phương (mặc định: gốc của dự án, hoặc LOCALITY)
  --table BẢNG            bảng nào: ${nounNames().join(', ')}
  --decimal comma|point   dấu trước phần lẻ
  --percent as-is|fraction   0,031 là 0,031% hay 3,1%
  --month month|period-end   12/2023 là một tháng hay kỳ đến hết tháng đó
  --dates day-first|month-first
  --absence="-=not-published"   dấu nào là lý do nào (ghi được nhiều lần)
  --fill="document=MÃ"    điều mà bảng ngang không ghi (ghi được nhiều lần)
  --heading="TÊN CỘT=MÃ"  tên cột số của bảng ngang nghĩa là gì (ghi được nhiều lần)
  --replace               bỏ những dòng không có trong tệp
  --reason LÝ-DO --document MÃ --date NĂM-THÁNG-NGÀY   cho số đã công bố bị đổi
  --write                 ghi vào data/; không có thì chỉ xem
`;

/**
 * Reads the arguments of `npm run import`.
 * @throws Error when an option is unknown or has a value that it cannot have.
 */
export function readImportCommand(args: readonly string[]): ImportCommand {
  const text = { type: 'string' } as const;
  const many = { type: 'string', multiple: true, default: [] } satisfies ParseArgsOptionDescriptor;
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...{ locality: text, table: text, decimal: text, percent: text, month: text, dates: text },
      ...{ reason: text, document: text, date: text, replace: flag, write: flag },
      absence: many,
      fill: many,
      heading: many,
    },
  });
  return {
    files: positionals,
    locality: values.locality ?? process.env['LOCALITY'] ?? '.',
    isWritten: values.write,
    options: readOptions(values),
  };
}
