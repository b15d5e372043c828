import type { APIRoute, GetStaticPaths } from 'astro';
import { citablesByTarget } from '../../../../citing.ts';
import { content } from '../../../../content.ts';
import {
  type CitationFormat,
  citationFile,
  citationFormatNames,
} from '../../../../exports/citation/formats.ts';
import { downloadName } from '../../../../model/picture-file.ts';

export const getStaticPaths = (() =>
  content.targets.flatMap(({ id }) =>
    citationFormatNames.map((format) => ({
      params: { id, file: downloadName(`${id}.${format}`, content.site.illustrative) },
      props: { id, format },
    })),
  )) satisfies GetStaticPaths;

/** Citations of the commitment, its charts and its figures, in one format. */
export const GET: APIRoute<{ id: string; format: CitationFormat }> = ({ props, site }) => {
  const all = citablesByTarget(site).get(props.id);
  if (all === undefined) throw new Error(`No citation of ${props.id}`);
  const parts = [all.target, ...all.charts, ...all.figures];
  return new Response(
    citationFile(
      props.format,
      parts.map(({ citable }) => citable),
    ),
  );
};
