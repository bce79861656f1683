import { publishTemplate } from '../../../src/app/templates/publish';
import { retireTemplate } from '../../../src/app/templates/retire';
import { saveTemplate } from '../../../src/app/templates/save';
import { listTemplates } from '../../../src/app/templates/list';
import { getTemplate } from '../../../src/app/templates/get';
import type { ParsedRequest, ResponseOf } from '../../../src/contract/operations';
import type { Template } from '../../../src/domain/checklist/template';
import { must, PolicySite, ROOT } from '../policy/policySite';

/** A site whose administrator writes templates. */
export class TemplateSite extends PolicySite {
  get siteRevision(): number {
    return this.ports.site.kept.site?.revision ?? 0;
  }

  saveTemplate(template: Template, request: Partial<ParsedRequest<'template.save'>> = {}, who = ROOT) {
    return saveTemplate(this.ports, this.admin(who), {
      nonce: this.nonce(),
      revision: this.siteRevision,
      create: false,
      template,
      ...request,
    });
  }

  publishTemplate(id: string, request: Partial<ParsedRequest<'template.publish'>> = {}, who = ROOT) {
    const asked = { nonce: this.nonce(), revision: this.siteRevision, id, ...request };
    return publishTemplate(this.ports, this.admin(who), asked);
  }

  retireTemplate(id: string, retired: boolean, who = ROOT) {
    const asked = { nonce: this.nonce(), revision: this.siteRevision, id, retired };
    return retireTemplate(this.ports, this.admin(who), asked);
  }

  getTemplate(request: Partial<ParsedRequest<'template.get'>> & { id: string }, who = ROOT) {
    return getTemplate(this.ports, this.admin(who), { draft: false, ...request });
  }

  async list(): Promise<ResponseOf<'template.list'>> {
    return must(await listTemplates(this.ports, this.admin(), {}));
  }

  /** A template in a version of its own. */
  async bring(template: Template): Promise<void> {
    const known = this.ports.site.kept.site?.templates.some(({ id }) => id === template.id) ?? false;
    must(await this.saveTemplate(template, { create: !known }));
    must(await this.publishTemplate(template.id));
  }
}
