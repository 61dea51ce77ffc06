using System.Text;

namespace Extractor.Ingestion.Tests.Warc;

/// <summary>Records of WARC files as bytes.</summary>
internal static class WarcBytes
{
    public static byte[] Record(string type, byte[] block, string fields = "", string version = "WARC/1.0") => Packed.Join(
        Encoding.UTF8.GetBytes($"{version}\r\nWARC-Type: {type}\r\n{fields}Content-Length: {block.Length}\r\n\r\n"), block, "\r\n\r\n"u8.ToArray());

    public static byte[] Response(
        string url, byte[] body, string httpFields = "Content-Type: text/html\r\n", int status = 200, string version = "WARC/1.0", string warcFields = "") => Record(
        "response",
        Packed.Join(Encoding.UTF8.GetBytes($"HTTP/1.1 {status} Because\r\n{httpFields}\r\n"), body),
        $"WARC-Target-URI: {url}\r\nWARC-Date: 2026-03-04T05:06:07Z\r\nContent-Type: application/http;msgtype=response\r\n{warcFields}",
        version);

    public static byte[] Response(string url, string body, string httpFields = "Content-Type: text/html\r\n", int status = 200) =>
        Response(url, Encoding.UTF8.GetBytes(body), httpFields, status);

    public static byte[] Info() => Record("warcinfo", "software: tests\r\n"u8.ToArray(), "Content-Type: application/warc-fields\r\n");
}
