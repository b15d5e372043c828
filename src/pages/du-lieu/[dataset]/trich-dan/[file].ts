import type { APIRoute, GetStaticPaths } from 'astro';
import { datasetCitable } from '../../../../citing.ts';
import { content } from '../../../../content.ts';
import {
  type CitationFormat,
  citationFile,
  citationFormatNames,
} from '../../../../exports/citation/formats.ts';
import { downloadName } from '../../../../model/picture-file.ts';

export const getStaticPaths = (() =>
  content.datasets.flatMap(({ id, title }) =>
    citationFormatNames.map((format) => ({
      params: { dataset: id, file: downloadName(`${id}.${format}`, content.site.illustrative) },
      props: { id, title, format },
    })),
  )) satisfies GetStaticPaths;

/** Citation of one dataset in one format. */
export const GET: APIRoute<{ id: string; title: string; format: CitationFormat }> = ({
  props,
  site,
}) => new Response(citationFile(props.format, [datasetCitable(props.id, props.title, site)]));
