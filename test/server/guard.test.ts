// Who is let in, under which name, and what a page may do: the server's defences, on a real port where that matters.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/server/app.ts";
import { serveCase } from "../../src/server/serve.ts";
import { smallCase } from "./case.ts";

const TOKEN = "a-token-of-some-length";
const folder = mkdtempSync(join(tmpdir(), "isnad-server-"));
const caseFile = join(folder, "small.isnad");
smallCase(caseFile).close();
mkdirSync(join(folder, "web", "assets"), { recursive: true });
writeFileSync(join(folder, "web", "index.html"), "<!doctype html><title>Isnad</title>");
writeFileSync(join(folder, "web", "assets", "page.js"), "");
writeFileSync(join(folder, "secret.txt"), "secret");

const store = smallCase();
const app = createApp(store, { name: "small", pages: join(folder, "web") });
const guarded = createApp(store, { name: "small", pages: join(folder, "web"), token: TOKEN });

afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

describe("every answer", () => {
  it.each(["/", "/assets/page.js", "/api/reports", "/api/reports/fr-1/original", "/api/nothing"])("%s carries the policy", async (path) => {
    const { headers } = await app.request(path, { headers: { host: "localhost" } });
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("the host name", () => {
  it.each(["localhost", "localhost:4780", "127.0.0.1:80", "[::1]:4780", "LOCALHOST"])("%s is answered", async (host) => {
    expect((await app.request("/api/case", { headers: { host } })).status).toBe(200);
  });
  it.each(["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:4780", "[::1", "", "169.254.0.1"])(
    "“%s” is refused",
    async (host) => {
      const answer = await app.request("/api/case", { headers: { host } });
      expect(answer.status).toBe(403);
      expect(answer.headers.get("content-type")).toContain("application/problem+json");
    },
  );
});

describe("the token", () => {
  const from = { host: "10.0.0.5:4780" };
  it("is asked for everywhere", async () => {
    for (const path of ["/", "/api/case", "/api/openapi.json", "/assets/page.js"]) {
      const answer = await guarded.request(path, { headers: from });
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    }
  });

  it("opens as a bearer", async () => {
    const ask = async (authorization: string): Promise<number> =>
      (await guarded.request("/api/case", { headers: { ...from, authorization } })).status;
    expect(await ask(`Bearer ${TOKEN}`)).toBe(200);
    expect(await ask(`bearer ${TOKEN}`)).toBe(200);
    expect(await ask(`Bearer ${TOKEN}x`)).toBe(401);
    expect(await ask(`Basic ${TOKEN}`)).toBe(401);
  });

  it("is traded once for a cookie and leaves the address", async () => {
    const traded = await guarded.request(`http://10.0.0.5:4780//evil.example/?token=${TOKEN}&x=1`, { headers: from });
    expect(traded.status).toBe(303);
    expect(traded.headers.get("location")).toBe("/evil.example/?x=1");
    const cookie = traded.headers.get("set-cookie") ?? "";
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Lax");
    expect(cookie).not.toContain(TOKEN);
    const pair = cookie.split(";", 1)[0] ?? "";
    expect((await guarded.request("http://10.0.0.5:4780/api/case", { headers: { ...from, cookie: pair } })).status).toBe(200);
    expect((await guarded.request("http://10.0.0.5:4780/api/case", { headers: { ...from, cookie: `${pair}x` } })).status).toBe(401);
  });

  it("is not taken when it is wrong", async () => {
    expect((await guarded.request("/?token=wrong", { headers: from })).status).toBe(401);
  });
});

describe("the pages", () => {
  it("are served, and nothing beside them", async () => {
    const page = await app.request("/", { headers: { host: "localhost" } });
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const script = await app.request("/assets/page.js", { headers: { host: "localhost" } });
    expect(script.headers.get("cache-control")).toContain("immutable");
  });
});

describe("a served case", () => {
  /** Sends a path as it is, which fetch would tidy first. */
  const raw = (url: string, path: string, host = "localhost"): Promise<{ status: number; body: string }> =>
    new Promise((resolve, reject) => {
      const asking = request(url, { path, headers: { host }, setHost: false }, (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (part) => {
          body += part;
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
      });
      asking.on("error", reject).end();
    });

  it("answers on its own address, leads out by no path, and stops", async () => {
    const serving = await serveCase({ caseFile, port: 0, host: "127.0.0.1", token: null });
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    try {
      expect(await (await fetch(`${serving.url}api/case`)).json()).toEqual({ name: "small", writable: true, reports: 3, claims: 17 });
      for (const path of [
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/assets/../../../package.json",
        "//etc/passwd",
        "/..\\secret.txt",
        "/%00",
      ]) {
        const { status, body } = await raw(serving.url, path);
        expect([400, 404], path).toContain(status);
        expect(body).not.toContain("secret\n");
      }
      expect((await raw(serving.url, "/api/case", "evil.example")).status).toBe(403);
    } finally {
      await serving.close();
    }
    await expect(fetch(`${serving.url}api/case`)).rejects.toThrow();
  });

  it("does not open to others without a token, nor with a short one", async () => {
    const open = (host: string, token: string | null): Promise<unknown> => serveCase({ caseFile, port: 0, host, token });
    await expect(open("0.0.0.0", null)).rejects.toThrow("ISNAD_TOKEN");
    await expect(open("::", "")).rejects.toThrow("ISNAD_TOKEN");
    await expect(open("0.0.0.0", "short")).rejects.toThrow("too short");
  });

  it("says so when there is no case, and makes none", async () => {
    await expect(serveCase({ caseFile: join(folder, "none.isnad"), port: 0, host: "127.0.0.1" })).rejects.toThrow("no case");
  });

  it("says so when the port is taken", async () => {
    const first = await serveCase({ caseFile, port: 0, host: "127.0.0.1", token: null });
    const port = Number(new URL(first.url).port);
    await expect(serveCase({ caseFile, port, host: "127.0.0.1", token: null })).rejects.toThrow("EADDRINUSE");
    await first.close();
  });
});
