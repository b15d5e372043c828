import type { Project } from '../model/project.ts';
import { formatList } from './format.ts';

/** `Dự án 3`, `Tiểu dự án 2 thuộc Dự án 3`. */
export function projectLabel(project: Project): string {
  if (project.level === 'project') return `Dự án ${project.number}`;
  const [parent = '', own = ''] = project.number.split('.');
  return `Tiểu dự án ${own} thuộc Dự án ${parent}`;
}

/** `Dự án 3: Hỗ trợ phát triển sản xuất`. */
export function projectTitle(project: Project): string {
  return `${projectLabel(project)}: ${project.name}`;
}

/** First sentence of a project's page. */
export function projectSentence(
  project: Project,
  leads: readonly string[],
  subProjects: number,
): string {
  const label = projectLabel(project);
  if (leads.length > 0) return `${label} do ${formatList(leads)} chủ trì.`;
  return subProjects > 0
    ? `${label} gồm ${subProjects} tiểu dự án, mỗi tiểu dự án một nơi chủ trì.`
    : `Kế hoạch không nêu cơ quan nào chủ trì ${label}.`;
}

/** Whether any amount of money is known for a project. */
export function moneySentence(project: Project, lines: number): string {
  const label = projectLabel(project);
  return lines === 0
    ? `Chưa tìm thấy số tiền nào được công bố cho ${label}.`
    : `Có ${lines} số liệu về tiền cho ${label}.`;
}

/** First sentence of the list of projects. */
export function projectsSentence(projects: number, subProjects: number): string {
  if (projects === 0) return 'Trang này chưa ghi dự án nào của kế hoạch.';
  const words = projects === 1 ? 'một dự án' : `${projects} dự án`;
  return subProjects === 0
    ? `Kế hoạch có ${words}, không chia tiểu dự án.`
    : `Kế hoạch có ${words}, chia thành ${subProjects} tiểu dự án.`;
}
