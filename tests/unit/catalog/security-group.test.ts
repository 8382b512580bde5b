import { describe, expect, it } from "vitest";
import { portsOpenToInternet } from "../../../shared/catalog/security-group.ts";

describe("portsOpenToInternet", () => {
  it("takes the ports that the whole internet may reach, once and in order", () => {
    const group = ["tcp/443 from 0.0.0.0/0", "tcp/22 from ::/0", "TCP/443 from ::/0"];
    expect(portsOpenToInternet(group)).toEqual([22, 443]);
  });

  it("leaves out what only some networks may reach", () => {
    expect(portsOpenToInternet(["tcp/22 from 10.0.0.0/8", "tcp/5432 from sg-web"])).toEqual([]);
  });

  it("opens nothing for a line it does not understand", () => {
    const lines = ["", "ssh from anywhere", "tcp/99999 from 0.0.0.0/0", "tcp/30-20 from 0.0.0.0/0"];
    expect(portsOpenToInternet(lines)).toEqual([]);
  });

  it("writes out a short range, and of a wide one its ends and the well-known ports", () => {
    expect(portsOpenToInternet(["tcp/20-23 from 0.0.0.0/0"])).toEqual([20, 21, 22, 23]);
    const all = portsOpenToInternet(["all from 0.0.0.0/0"]);
    expect(all).toEqual(expect.arrayContaining([0, 22, 3306, 65_535]));
    expect(all.length).toBeLessThan(40);
  });
});
