using System.Text;
using V8Typed.Tests;
using Xunit;

namespace V8Typed.Integration.Tests;

/// <summary>Handlebars and nunjucks, with helpers and filters in C#.</summary>
public sealed class TemplatesTests
{
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "Templates.dll");

    [Fact]
    public void Handlebars_writes_HTML() => Assert.Equal(
        """
        <h1>Order ES-1042</h1>
        <p>Dear Ñandú &amp; Söhne &lt;GmbH&gt;, on 28 Februar 2026 you ordered:</p>
        <table>
          <tr><td>120 × Mate cups &quot;clásico&quot;</td><td>7,25 €</td></tr>
          <tr><td>2 × Bombilla</td><td>19,90 €</td></tr>
          <tr><td>3 × Yerba 🧉 1 kg</td><td>8,40 €</td></tr>
        </table>
        <p><b>935,00 €</b></p>

        <h1>Order ES-1043</h1>
        <p>Dear Ada Lovelace, on 10 Dezember 2026 you ordered:</p>
        <p>Nothing at all.</p>


        """.ReplaceLineEndings("\n"),
        Mails("--engine", "handlebars", "--culture", "de-DE"));

    [Fact]
    public void Nunjucks_writes_text() => Assert.Equal(
        """
        El Mate, mail 1

        Dear Ñandú & Söhne <GmbH>, on 28 February 2026 (2026-02-28) you ordered:
        1. 120 x Mate cups... at 7.25 €
        2. 2 x Bombilla at 19.90 €
        3. 3 x Yerba 🧉 1... at 8.40 €
        935.00 €

        https://mate.example/orders%2FES-1042

        El Mate, mail 2

        Dear Ada Lovelace, on 10 December 2026 (2026-12-10) you ordered:
        Nothing at all.
        0.00 £

        https://mate.example/orders%2FES-1043


        """.ReplaceLineEndings("\n"),
        Mails());

    [Theory]
    [InlineData("{{ total | money('XAU') }}", "There is no sign for the currency 'XAU'.")]
    [InlineData("{% include '../secret.njk' %}", "template not found: ../secret.njk")]
    [InlineData("{{ number | nothing }}", "filter not found: nothing")]
    [InlineData("{% for line in lines %}", "unexpected end of file")]
    public void What_is_wrong_in_a_template_or_a_filter_is_told(string template, string message)
    {
        using var temp = new TempFolder();
        File.WriteAllText(temp.PathOf("secret.njk"), "secret");
        Directory.CreateDirectory(temp.PathOf("templates"));
        File.WriteAllText(temp.PathOf("templates/mail.njk"), template);

        var run = ChildProcess.Run("dotnet", temp.Root, s_program, "--templates", temp.PathOf("templates"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, Encoding.UTF8.GetString(run.ErrorBytes), StringComparison.Ordinal);
        Assert.DoesNotContain("secret\n", run.Output, StringComparison.Ordinal);
    }

    private static string Mails(params IEnumerable<string> arguments) =>
        ChildProcess.Run("dotnet", Path.GetTempPath(), [s_program, .. arguments]).Succeeded().Output.ReplaceLineEndings("\n");
}
