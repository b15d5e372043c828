import type { Dictionary, DictionaryField } from './dictionary.ts';

/** One line that reads a dataset with one tool. */
export interface CodeLine {
  tool: string;
  /** Where the line goes, for readers. */
  where: string;
  code: string;
}

/**
 * A line of code for each of four tools that reads the CSV at `url`. Columns of codes are read as text, so
 * that `01` keeps its zero and a period such as `2024` does not become a number.
 */
export function codeLines({ fields }: Pick<Dictionary, 'fields'>, url: string): CodeLine[] {
  const names = fields.filter(looksLikeNumber).map(({ name }) => name);
  const listed = (mark: (name: string) => string): string => names.map(mark).join(', ');
  const r =
    names.length === 0 ? '' : `, colClasses = c(${listed((name) => `${name} = "character"`)})`;
  const python = names.length === 0 ? '' : `, dtype={${listed((name) => `"${name}": str`)}}`;
  const duckdb = names.length === 0 ? '' : `, types = {${listed((name) => `${name}: 'VARCHAR'`)}}`;
  return [
    {
      tool: 'R',
      where: 'không cần gói nào thêm',
      code: `bang <- read.csv("${url}", encoding = "UTF-8", na.strings = ""${r})`,
    },
    {
      tool: 'Python',
      where: 'với pandas',
      code: `import pandas; bang = pandas.read_csv("${url}"${python})`,
    },
    {
      tool: 'DuckDB',
      where: 'trong dòng lệnh duckdb',
      code: `SELECT * FROM read_csv('${url}', header = true, delim = ',', quote = '"', escape = '"'${duckdb});`,
    },
    {
      tool: 'Excel, Power BI',
      where: 'Power Query, truy vấn trống',
      code: `= Table.PromoteHeaders(Csv.Document(Web.Contents("${url}"), [Delimiter = ",", Encoding = 65001]))`,
    },
  ];
}

/** Text whose letters may all be digits: a tool that guesses would take it for a number. */
function looksLikeNumber({ type, example }: DictionaryField): boolean {
  if (type === 'code' || type === 'period') return true;
  return type === 'text' && /^\d[\d.]*$/.test(example);
}
