/**
 * Markup of a command with each option kept on one line: a line may end after any hyphen, and `--write` parted
 * from its hyphens reads like another command.
 * @param markup escaped HTML of the command.
 */
export function wholeOptions(markup: string): string {
  return markup.replaceAll(/(?<=\s)--[a-z][a-z-]*=?/g, '<span class="nowrap">$&</span>');
}
