using System.Globalization;
using System.Reflection;
using System.Text;
using Xunit.Sdk;

namespace V8Typed.Tests.WebApis;

/// <summary>
/// How many of the restated examples of each specification hold: the table in docs/web-apis.md. It runs the cases of the other tests in this folder, so that a case
/// that does not hold is counted instead of only failing there.
/// </summary>
public sealed class ConformanceTests
{
    private static readonly (string Api, Type Type, string Method)[] s_groups =
    [
        ("`console`", typeof(ConsoleTests), nameof(ConsoleTests.Written)),
        ("Encoding, `atob`, `btoa`", typeof(WebApiTests), nameof(WebApiTests.Encoding)),
        ("`structuredClone`", typeof(WebApiTests), nameof(WebApiTests.Structured_clone)),
        ("Events, `AbortController`, `DOMException`", typeof(WebApiTests), nameof(WebApiTests.Events)),
        ("`performance`, `crypto`", typeof(WebApiTests), nameof(WebApiTests.Performance_and_crypto)),
        ("Property attributes (Web IDL)", typeof(WebApiTests), nameof(WebApiTests.Web_IDL)),
        ("Streams", typeof(StreamTests), nameof(StreamTests.As_the_standard_says)),
        ("`URL`: parsing", typeof(UrlTests), nameof(UrlTests.Parsed)),
        ("`URL`, `URLSearchParams`", typeof(UrlTests), nameof(UrlTests.Used)),
        ("`Blob`, `FormData`, `Headers`, `Request`, `Response`", typeof(BlobTests), nameof(BlobTests.As_the_standards_say)),
        ("`fetch`", typeof(FetchTests), nameof(FetchTests.As_the_standard_says)),
    ];

    /// <summary>With V8TYPED_ACCEPT=1, writes it into the page.</summary>
    [SkippableFact]
    public async Task The_page_has_the_rates()
    {
        Polyfills.Require();
        var table = new StringBuilder("| API | examples | hold |\n|---|---|---|\n");
        foreach (var (api, type, method) in s_groups)
        {
            var (cases, holds) = await CountAsync(type, type.GetMethod(method)!);
            table.Append(CultureInfo.InvariantCulture, $"| {api} | {cases} | {100.0 * holds / cases:0.#} % |\n");
        }

        await PagePart.CheckAsync("docs/web-apis.md", "conformance", table.ToString());
    }

    private static async Task<(int Cases, int Holds)> CountAsync(Type type, MethodInfo method)
    {
        var (cases, holds) = (0, 0);
        foreach (var arguments in method.GetCustomAttributes<DataAttribute>().SelectMany(attribute => attribute.GetData(method)))
        {
            cases++;
            using var instance = (IDisposable)Activator.CreateInstance(type)!;
            try
            {
                if (method.Invoke(instance, arguments) is Task task)
                {
                    await task;
                }

                holds++;
            }
            catch (Exception exception) when (exception is TargetInvocationException { InnerException: XunitException or V8Exception } or XunitException or V8Exception)
            {
                // Does not hold.
            }
        }

        return (cases, holds);
    }
}
