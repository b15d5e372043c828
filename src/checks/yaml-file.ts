import { type Document, isNode, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { type Place, type Problem, problemAt } from './problem.ts';
import { settingProblem } from './setting.ts';

/** A YAML file that has the form of its schema, and where each of its parts stands. */
export interface YamlFile<T> {
  value: T;
  place: (path: readonly PropertyKey[]) => Place;
}

/** Reads YAML by its schema; `yaml` is `null` when there is any problem. An empty list may be left out. */
export function readYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): { yaml: YamlFile<z.infer<S>> | null; problems: Problem[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const place = (path: readonly PropertyKey[]): Place => {
    const offset = offsetOf(document, path);
    const column = path
      .filter((step) => typeof step !== 'number')
      .map(String)
      .join('.');
    return {
      file,
      ...(offset === undefined ? {} : { row: lineAt(offset) }),
      ...(column === '' ? {} : { column }),
    };
  };
  const syntax = document.errors.map((error) =>
    problemAt({ file, row: lineAt(error.pos[0]) }, 'bad-yaml', sentenceOf(error)),
  );
  if (syntax.length > 0) return { yaml: null, problems: syntax };
  const content = contentOf(document);
  if (content === undefined) {
    return {
      yaml: null,
      problems: [
        problemAt(
          { file },
          'bad-yaml',
          'tệp lồng tham chiếu quá sâu; viết lại không dùng dấu * và &',
        ),
      ],
    };
  }
  const parsed = schema.safeParse(content.value ?? []);
  if (parsed.success) return { yaml: { value: parsed.data, place }, problems: [] };
  return {
    yaml: null,
    problems: parsed.error.issues.flatMap((issue) => settingProblem(issue, place, document)),
  };
}

function contentOf(document: Document): { value: unknown } | undefined {
  try {
    return { value: document.toJS() };
  } catch {
    return undefined;
  }
}

/** Where a part begins; where its nearest existing parent begins when it is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const node = document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? undefined : offsetOf(document, path.slice(0, -1));
}

const syntaxWords: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'tên mục lặp lại; giữ một mục',
  TAB_AS_INDENT: 'thụt dòng bằng dấu tab; dùng dấu cách',
  BAD_INDENT: 'thụt dòng sai; các mục ngang hàng phải thẳng cột',
  MISSING_CHAR: 'thiếu dấu hai chấm, dấu ngoặc hoặc dấu nháy',
};

function sentenceOf({ code }: YAMLError): string {
  return `sai cú pháp YAML: ${syntaxWords[code] ?? 'không đọc được từ dòng này'}`;
}
