import {
  daysToJudge,
  type Limit,
  limitOf,
  limitsOn,
  readIncome,
} from '../model/household-class.ts';
import type { AreaKind } from '../model/support-thresholds.ts';
import { classSentence } from '../words/support.ts';

/**
 * Which threshold a household would fall under, from the rows of the page's own tables. Everything stays
 * in the open page: nothing is sent, nothing is kept.
 */
type NamedLimit = Limit & { name: string; announced: boolean };

const calculator = document.querySelector<HTMLElement>('.calculator');
const live = calculator?.querySelector<HTMLElement>('.live');
const found = calculator?.querySelector<HTMLElement>('.found');
const inputs = [...(calculator?.querySelectorAll('input') ?? [])];
const typed = inputs.find(({ type }) => type === 'text');

const isKind = (kind: unknown): kind is AreaKind => kind === 'thành thị' || kind === 'nông thôn';

const limits = [...document.querySelectorAll<HTMLElement>('.thresholds [data-income]')].flatMap(
  ({ dataset }): NamedLimit[] => {
    const kind = dataset['kind'];
    if (!isKind(kind)) return [];
    return [
      {
        name: dataset['name'] ?? '',
        group: dataset['group'] ?? '',
        area_kind: kind,
        income: Number(dataset['income']),
        deficits: dataset['deficits'] ?? null,
        valid_from: dataset['from'] ?? null,
        valid_to: dataset['to'] ?? null,
        extended_to: dataset['extended'] ?? null,
        announced: dataset['announced'] !== undefined,
      },
    ];
  },
);

/** Values of the ticked boxes, or the chosen circle. */
const chosen = (type: string): string[] =>
  inputs.filter((input) => input.type === type && input.checked).map(({ value }) => value);

function sentences(): string[] {
  const words = typed?.value ?? '';
  const income = readIncome(words);
  const [areaKind] = chosen('radio');
  if (words === '' || !isKind(areaKind)) return ['Ghi thu nhập và chọn nơi ở.'];
  if (income === null) return ['Thu nhập là một số, viết bằng chữ số.'];
  const household = { income, deficits: chosen('checkbox').length, areaKind };
  const answers = daysToJudge(limits, calculator?.dataset['today'] ?? '').map((day) =>
    classSentence({
      day,
      limit: limitOf(household, limits, day),
      known: limitsOn(limits, areaKind, day).length > 0,
    }),
  );
  return [...answers, 'Đây chỉ là ước chừng. Chỉ cuộc rà soát hằng năm mới quyết định.'];
}

function update(): void {
  const lines = sentences().map((words) => {
    const line = document.createElement('p');
    line.textContent = words;
    return line;
  });
  found?.replaceChildren(...lines);
}

// Some browsers bring back what stood in a page before it was left.
for (const input of inputs) {
  input.checked = false;
  if (input === typed) input.value = '';
}
if (live) live.hidden = false;
calculator?.addEventListener('input', update);
update();
