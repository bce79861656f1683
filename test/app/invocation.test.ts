import { forInvocation } from '../../src/app/invocation';
import { fakePorts } from '../support/fakePorts';

describe('the ports of one invocation', () => {
  test('ask for the fields of sprints once, and those of the next ask again', async () => {
    const ports = fakePorts();
    const [one, other] = [forInvocation(ports), forInvocation(ports)];
    const found = await Promise.all([one.sprintSource.fields(), one.sprintSource.fields()]);
    expect(found[0]).toEqual(await ports.sprintSource.fields());
    await one.sprintSource.fields();
    expect(ports.sprintSource.calls).toEqual(['fields', 'fields']);
    await other.sprintSource.fields();
    expect(ports.sprintSource.calls).toHaveLength(3);
  });

  test('ask again after a failure', async () => {
    const ports = fakePorts();
    const one = forInvocation(ports);
    ports.sprintSource.fail('fields');
    await expect(one.sprintSource.fields()).rejects.toThrow();
    ports.sprintSource.fail(undefined);
    expect((await one.sprintSource.fields()).sprint).toBeDefined();
  });

  test('are otherwise the same', async () => {
    const ports = fakePorts();
    const { sprintSource, ...others } = forInvocation(ports);
    expect({ ...others, sprintSource: ports.sprintSource }).toEqual(ports);
    expect(Object.keys(sprintSource)).toEqual(Object.keys(ports.sprintSource));
  });
});
