import type { Context } from 'hono';
import {
  addAttachments,
  attachmentBytes,
  deleteAttachment,
  visibleAttachment,
} from '../jira/issues/attachments';
import type { NewFile } from '../jira/issues/attachments';
import { badRequest, forbidden, notFound } from '../jira/errors';
import { visibleIssue } from '../jira/issues/read';
import { renderAttachment } from '../jira/render/activity';
import { contentOf, thumbnailOf } from './attachmentContent';
import type { Env, Routes } from './env';
import { bytesOf, MAX_BODY, param } from './http';

async function formOf(c: Context<Env>): Promise<FormData> {
  // Reads the body once, so that its size is known before it is taken apart.
  await bytesOf(c);
  try {
    return await c.req.formData();
  } catch {
    throw badRequest('The request is not multipart/form-data.');
  }
}

async function filesOf(c: Context<Env>): Promise<NewFile[]> {
  const form = await formOf(c);
  const files = form.getAll('file').filter((one): one is File => typeof one !== 'string');
  if (files.length === 0) throw badRequest("No file was attached: the part must be named 'file'.");
  return Promise.all(
    files.map(async (file) => ({
      filename: file.name,
      mimeType: file.type === '' ? 'application/octet-stream' : file.type,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

export const attachmentRoutes: Routes = (rest, core) => {
  rest.post('/issue/:key/attachments', async (c) => {
    visibleIssue(core, c.env.caller, param(c, 'key'));
    if (c.req.header('x-atlassian-token') !== 'no-check') throw forbidden('XSRF check failed');
    const added = addAttachments(core, c.env.caller, param(c, 'key'), await filesOf(c));
    return c.json(added.map((one) => renderAttachment(core, one)));
  });

  rest.get('/attachment/content/:id', (c) => {
    const { attachment } = visibleAttachment(core, c.env.caller, param(c, 'id'));
    return contentOf(attachment, attachmentBytes(core, attachment), c.req.header('range'));
  });

  rest.get('/attachment/thumbnail/:id', (c) => {
    const { attachment } = visibleAttachment(core, c.env.caller, param(c, 'id'));
    const fallback = c.req.query('fallbackToDefault') !== 'false';
    const shown = thumbnailOf(attachment, attachmentBytes(core, attachment), fallback);
    if (!shown) throw notFound('The attachment has no thumbnail.');
    return shown;
  });

  rest.get('/attachment/meta', (c) => c.json({ enabled: true, uploadLimit: MAX_BODY }));

  rest.get('/attachment/:id', (c) => {
    const { attachment } = visibleAttachment(core, c.env.caller, param(c, 'id'));
    return c.json({ ...renderAttachment(core, attachment), id: Number(attachment.id) });
  });

  rest.delete('/attachment/:id', (c) => {
    deleteAttachment(core, c.env.caller, param(c, 'id'));
    return c.body(null, 204);
  });
};
