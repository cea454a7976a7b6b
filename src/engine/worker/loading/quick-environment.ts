import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

/**
 * Puts a copy that reads quickly in the place of `process.env` while a suite is loaded: promptfoo copies all variables for each
 * text of a config, and Node asks the operating system for each of them. What is set goes to both. Returns what puts the
 * process's own back; who has kept the copy by then reads and sets through it.
 */
export function quickEnvironment(): () => void {
  // Names are alike there whatever their case, which a copy does not know.
  if (process.platform === 'win32') return () => {};
  const own = process.env;
  const copy: NodeJS.ProcessEnv = Object.create(Object.getPrototypeOf(own));
  Object.assign(copy, own);
  const handler: ProxyHandler<NodeJS.ProcessEnv> = {
    set(target, name, value) {
      const isSet = Reflect.set(own, name, value);
      if (typeof name === 'string' && Object.hasOwn(own, name)) target[name] = own[name];
      return isSet;
    },
    defineProperty(target, name, attributes) {
      const isDefined = Reflect.defineProperty(own, name, attributes);
      if (typeof name === 'string' && Object.hasOwn(own, name)) target[name] = own[name];
      return isDefined;
    },
    deleteProperty: (target, name) =>
      Reflect.deleteProperty(own, name) && Reflect.deleteProperty(target, name),
  };
  process.env = new Proxy(copy, handler);
  syncBuiltinESMExports();
  return () => {
    process.env = own;
    syncBuiltinESMExports();
    handler.get = (_, name) => Reflect.get(own, name);
    handler.has = (_, name) => Reflect.has(own, name);
    handler.ownKeys = () => Reflect.ownKeys(own);
    handler.getOwnPropertyDescriptor = (_, name) => Reflect.getOwnPropertyDescriptor(own, name);
  };
}
